package de.hafen.local;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/**
 * Who may make databases and roles on a PostgreSQL server.
 *
 * @param user the role
 * @param password its password
 */
record Administrator(String user, String password) {

    /** The user and password inside a given address. */
    static Administrator of(URI server) {
        String both = server.getRawUserInfo();
        if (both == null || !both.contains(":")) {
            throw new Stopped(
                    "HAFEN_PG_URL needs somebody who may make databases and roles:"
                            + " postgresql://user:password@host:port/");
        }
        int colon = both.indexOf(':');
        return new Administrator(
                URLDecoder.decode(both.substring(0, colon), StandardCharsets.UTF_8),
                URLDecoder.decode(both.substring(colon + 1), StandardCharsets.UTF_8));
    }

    /** Hides the password. */
    @Override
    public String toString() {
        return user;
    }
}
