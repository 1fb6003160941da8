package de.hafen.walls.isolation;

import java.util.ArrayList;
import java.util.List;

/** Ways to write a path so that two readers might read two things in it. */
final class Tricks {

    private Tricks() {}

    /**
     * Paths by which somebody of one region might reach another.
     *
     * @param path the foreign path, {@code /api/regions/theirs/…}
     * @param own the own region's key
     * @param theirs the other one's
     */
    static List<String> of(String path, String own, String theirs) {
        String rest = path.substring(("/api/regions/" + theirs).length());
        String a = "/api/regions/" + own;
        String b = "/api/regions/" + theirs;
        List<String> all = new ArrayList<>();
        for (String dots :
                List.of("..", "%2e%2e", ".%2e", "%252e%252e", "..;", "..%00", "%c0%ae%c0%ae")) {
            all.add(a + "/" + dots + "/" + theirs + rest);
        }
        // a slash, written in other ways: encoded, twice, over-long, from another plane
        for (String slash :
                List.of(
                        "%2f",
                        "%2F",
                        "%252f",
                        "%5c",
                        "\\",
                        "%c0%af",
                        "%e0%80%af",
                        "%c4%af",
                        "\u00c4\u00af",
                        "%u002f",
                        "%ef%bc%8f")) {
            all.add(a + slash + ".." + slash + theirs + rest);
            all.add("/api/regions" + slash + theirs + rest);
        }
        all.add(a + ";region=" + theirs + rest);
        all.add(a + ";/../" + theirs + rest);
        all.add(b + ";a=b" + rest);
        all.add("/api/regions//" + theirs + rest);
        all.add("//api/regions/" + theirs + rest);
        all.add("/api/./regions/" + theirs + rest);
        all.add("/API/Regions/" + theirs + rest);
        all.add("/api/regions/" + theirs.toUpperCase(java.util.Locale.ROOT) + rest);
        all.add(
                "/api/regions/%"
                        + Integer.toHexString(theirs.charAt(0))
                        + theirs.substring(1)
                        + rest);
        all.add(b + rest + "/");
        all.add(b + rest + "%00");
        all.add(b + rest + "%20");
        all.add(b + rest + ".json");
        all.add(b + rest + "?region=" + own);
        all.add(b + "/public/.." + rest);
        all.add(a + rest + "?region=" + theirs);
        all.add(a + rest + "#/../" + theirs);
        all.add("http://localhost" + b + rest);
        all.add("/auth/.." + b + rest);
        all.add("/auth/%2e%2e" + b + rest);
        return all;
    }
}
