package de.hafen.platform.tenancy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The change sets that come with the code, as far as it takes to see whether there is anything to
 * do: Liquibase is not even loaded for that.
 *
 * @param master the changelog that includes the platform's and the service's
 * @param size how many change sets there are; a schema that has fewer is older than the code
 * @param hash over the files' text; another hash means that something changed
 */
record Changelog(String master, int size, String hash) {

    private static final Pattern CHANGE_SET = Pattern.compile("(?m)^\\s*--\\s*changeset\\s");

    /** The change sets of each region's schema. */
    static Changelog ofRegions() {
        return of("region");
    }

    /** The change sets of the service's own schema. */
    static Changelog ofService() {
        return of("service");
    }

    private static Changelog of(String part) {
        PathMatchingResourcePatternResolver resolver = new PathMatchingResourcePatternResolver();
        Map<String, String> texts = new TreeMap<>(Comparator.naturalOrder());
        try {
            for (String root : new String[] {"platform/" + part, part}) {
                for (Resource file :
                        resolver.getResources("classpath*:db/changelog/" + root + "/**/*.sql")) {
                    String url = file.getURL().toString();
                    texts.put(
                            url.substring(url.lastIndexOf("db/changelog/")),
                            file.getContentAsString(StandardCharsets.UTF_8));
                }
            }
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            int size = 0;
            for (Map.Entry<String, String> file : texts.entrySet()) {
                digest.update(file.getKey().getBytes(StandardCharsets.UTF_8));
                digest.update(file.getValue().getBytes(StandardCharsets.UTF_8));
                size += (int) CHANGE_SET.matcher(file.getValue()).results().count();
            }
            return new Changelog(
                    "db/changelog/hafen-" + part + ".yaml",
                    size,
                    HexFormat.of().formatHex(digest.digest(), 0, 16));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
