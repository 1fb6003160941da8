package de.hafen.local;

import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Who may make databases and roles on a PostgreSQL server.
 *
 * @param user the role
 * @param password its password
 */
record Administrator(String user, String password) {

    /** The one that goes with the server in use: given, or the stack's own. */
    static Administrator of(Environment environment, MasterKey key) {
        return environment
                .server("HAFEN_PG_URL")
                .map(Administrator::of)
                .orElseGet(() -> PostgresServer.administrator(key));
    }

    /** A JDBC address with user and password, and {@code %s} for the database. */
    String address(String server) {
        int question = server.indexOf('?');
        String bare = question < 0 ? server : server.substring(0, question);
        String parameters = question < 0 ? "" : "&" + server.substring(question + 1);
        return bare
                + "%s?user="
                + URLEncoder.encode(user, StandardCharsets.UTF_8).replace("%", "%%")
                + "&password="
                + URLEncoder.encode(password, StandardCharsets.UTF_8).replace("%", "%%")
                + parameters;
    }

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
