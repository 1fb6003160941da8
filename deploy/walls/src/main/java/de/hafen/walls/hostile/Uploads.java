package de.hafen.walls.hostile;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Files that are none, or of another kind than their name says; whole and torn. */
final class Uploads {

    static final String TYPE = "multipart/form-data; boundary=b";

    private Uploads() {}

    /** A form with one file. */
    static byte[] of(Random chance) {
        String content =
                List.of(
                                "",
                                "a;b\r\n1;2\r\n",
                                "\u0000\u0001",
                                "PK\u0003\u0004" + "x".repeat(200),
                                "\"",
                                "a;".repeat(500),
                                "<xml/>",
                                "a\r\n=1+1\r\n",
                                "a,b\n\"" + "x".repeat(50_000),
                                "\ufeff;;;\r\n;;;\r\n",
                                "%PDF-1.7",
                                "{\\rtf1}")
                        .get(chance.nextInt(12));
        String name =
                List.of(
                                "a.csv",
                                "",
                                "../../x.csv",
                                "a.xlsx",
                                "x".repeat(2_000) + ".csv",
                                "a\\u0000.csv",
                                "\u202efdp.csv",
                                "a.xls")
                        .get(chance.nextInt(8));
        String head =
                "--b\r\nContent-Disposition: form-data; name=\""
                        + List.of("file", "file", "file", "other", "").get(chance.nextInt(5))
                        + "\"; filename=\""
                        + name
                        + "\"\r\n\r\n";
        byte[] whole = (head + content + "\r\n--b--\r\n").getBytes(StandardCharsets.UTF_8);
        return chance.nextInt(5) == 0 ? Arrays.copyOf(whole, chance.nextInt(whole.length)) : whole;
    }
}
