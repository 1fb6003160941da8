package de.hafen.platform.tenancy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeSet;
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

    /** The change sets of another part of the database, by its name. */
    static Changelog of(String part) {
        return of(
                "db/changelog/hafen-" + part + ".yaml",
                "db/changelog/platform/" + part + "/**/*.sql",
                "db/changelog/" + part + "/**/*.sql");
    }

    /** A changelog whose files lie elsewhere. */
    static Changelog of(String master, String... patterns) {
        PathMatchingResourcePatternResolver resolver = new PathMatchingResourcePatternResolver();
        TreeSet<String> texts = new TreeSet<>();
        try {
            for (String pattern : patterns) {
                for (Resource file : resolver.getResources("classpath*:" + pattern)) {
                    texts.add(
                            file.getFilename()
                                    + "\n"
                                    + file.getContentAsString(StandardCharsets.UTF_8));
                }
            }
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            int size = 0;
            for (String text : texts) {
                digest.update(text.getBytes(StandardCharsets.UTF_8));
                size += (int) CHANGE_SET.matcher(text).results().count();
            }
            return new Changelog(master, size, HexFormat.of().formatHex(digest.digest(), 0, 16));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
