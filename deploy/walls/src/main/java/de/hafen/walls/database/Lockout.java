package de.hafen.walls.database;

import de.hafen.walls.stack.Fortress;
import de.hafen.walls.wire.Request;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * A region's role may change its own password and settings, whoever speaks for it. How long its
 * people are locked out by that.
 */
public final class Lockout {

    private static final String ROLE = "case_duisburg";

    private Lockout() {}

    /** From the change, with all connections cut, to the next answer. */
    public static Duration after(Fortress fortress, String change) throws SQLException {
        String token =
                fortress.sign(
                        fortress.person(
                                fortress.account("kaya@duisburg.example"), "duisburg", "adviser"));
        Request request = Request.of("GET", "/api/regions/duisburg/clients").bearer(token);
        try (Connection role =
                DriverManager.getConnection(
                        fortress.platform().postgres() + "hafen_case",
                        ROLE,
                        fortress.platform().key("case").rolePassword(ROLE))) {
            role.createStatement().execute(change);
        }
        fortress.value(
                "postgres",
                "select count(pg_terminate_backend(pid))::text from pg_stat_activity where usename = ?",
                ROLE);
        long begun = System.nanoTime();
        for (int attempt = 0; attempt < 100; attempt++) {
            if (fortress.gateway().send(request).ok()) {
                break;
            }
            pause();
        }
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
