package de.hafen.platform.tenancy;

/**
 * The address of a PostgreSQL server, as {@code jdbc:postgresql://host:5432/}, without database and
 * user; parameters such as {@code ?sslmode=verify-full} stay.
 */
record Address(String url) {

    Address {
        if (!url.matches("jdbc:postgresql://[^/?]+/?(\\?.*)?")) {
            throw new IllegalArgumentException(
                    "a server's address is jdbc:postgresql://host:port/ without a database: "
                            + url);
        }
    }

    String database(String name) {
        int question = url.indexOf('?');
        String server = question < 0 ? url : url.substring(0, question);
        String parameters = question < 0 ? "" : url.substring(question);
        return (server.endsWith("/") ? server : server + "/") + name + parameters;
    }
}
