package de.hafen.local;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

/** Looks at a service's own opinion of its health. */
final class Health {

    private Health() {}

    /** Whether that address answers 200. */
    static boolean ok(String address) throws IOException {
        HttpURLConnection connection =
                (HttpURLConnection) URI.create(address).toURL().openConnection();
        connection.setConnectTimeout(1000);
        connection.setReadTimeout(3000);
        try {
            return connection.getResponseCode() == 200;
        } finally {
            connection.disconnect();
        }
    }
}
