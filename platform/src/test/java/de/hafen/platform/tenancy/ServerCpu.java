package de.hafen.platform.tenancy;

import de.hafen.platform.testing.TestPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Stream;

/**
 * CPU that a PostgreSQL took, with all its processes and those that ended, as {@code /proc} says.
 */
final class ServerCpu {

    private static final double TICKS_A_SECOND = 100;

    private final long postmaster;

    private ServerCpu(long postmaster) {
        this.postmaster = postmaster;
    }

    static ServerCpu of(TestPostgres server) throws SQLException {
        try (Connection superuser = server.superuser("postgres");
                Statement sql = superuser.createStatement();
                ResultSet backend = sql.executeQuery("select pg_backend_pid()")) {
            backend.next();
            return new ServerCpu(
                    ProcessHandle.of(backend.getLong(1))
                            .flatMap(ProcessHandle::parent)
                            .orElseThrow()
                            .pid());
        }
    }

    double seconds() {
        ProcessHandle server = ProcessHandle.of(postmaster).orElseThrow();
        return Stream.concat(Stream.of(server), server.descendants())
                .mapToDouble(it -> seconds(it.pid()))
                .sum();
    }

    /** User and system time of the process, and of its children that ended. */
    private static double seconds(long pid) {
        try {
            String stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
            String[] words = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            double ticks = 0;
            for (int at = 11; at <= 14; at++) {
                ticks += Double.parseDouble(words[at]);
            }
            return ticks / TICKS_A_SECOND;
        } catch (IOException gone) {
            return 0; // its parent has counted it
        }
    }
}
