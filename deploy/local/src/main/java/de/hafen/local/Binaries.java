package de.hafen.local;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The server programs inside Maven artifacts, unpacked once per version for this machine. */
final class Binaries {

    static final String POSTGRES = "postgresql-18.6.0";
    static final String REDIS = "redis-6.2";

    private final Path servers;

    Binaries(Home home) {
        this.servers = home.servers();
    }

    /** PostgreSQL's folder with {@code bin}, {@code lib} and {@code share}. */
    Path postgres() throws IOException {
        Path target = servers.resolve(POSTGRES);
        if (!Files.isDirectory(target)) {
            String name =
                    "postgres-"
                            + (isMac() ? "darwin" : "linux")
                            + "-"
                            + (isArm() ? "arm_64" : "x86_64")
                            + ".txz";
            Path draft = draft(target);
            try (InputStream packed = resource("/" + name)) {
                unpack(packed, draft);
            }
            publish(draft, target);
        }
        return target;
    }

    /** Redis' program. */
    Path redis() throws IOException {
        Path target = servers.resolve(REDIS);
        if (!Files.isDirectory(target)) {
            String system =
                    (isMac() ? "6-v5-darwin" : isArm() ? "7-linux" : "6-v5-linux")
                            + (isArm() ? "-arm64" : "-amd64");
            Path draft = draft(target);
            Path program = draft.resolve("redis-server");
            try (InputStream packed = resource("/redis-server-6.2." + system)) {
                Files.copy(packed, program);
            }
            executable(program, true);
            publish(draft, target);
        }
        return target.resolve("redis-server");
    }

    private static void unpack(InputStream packed, Path folder) throws IOException {
        try (TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(packed))) {
            TarArchiveEntry entry;
            while ((entry = tar.getNextEntry()) != null) {
                Path target = folder.resolve(entry.getName()).normalize();
                if (!target.startsWith(folder)) {
                    throw new IOException("entry outside of the archive: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else if (entry.isSymbolicLink()) {
                    Files.createDirectories(target.getParent());
                    Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
                } else {
                    Files.createDirectories(target.getParent());
                    Files.copy(tar, target, StandardCopyOption.REPLACE_EXISTING);
                    executable(target, (entry.getMode() & 0100) != 0);
                }
            }
        }
    }

    private static void executable(Path file, boolean yes) throws IOException {
        Files.setPosixFilePermissions(
                file, PosixFilePermissions.fromString(yes ? "rwxr-xr-x" : "rw-r--r--"));
    }

    private Path draft(Path target) throws IOException {
        if (!Files.isDirectory(servers)) {
            Files.createDirectories(servers);
            executable(servers, true);
        }
        Path draft = servers.resolve(target.getFileName() + ".new");
        delete(draft);
        return Files.createDirectories(draft);
    }

    private static void publish(Path draft, Path target) throws IOException {
        executable(draft, true);
        Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
    }

    private static InputStream resource(String name) throws IOException {
        URL url = Binaries.class.getResource(name);
        if (url == null) {
            throw new Stopped(
                    "There is no server program "
                            + name
                            + " for this machine. Point HAFEN_PG_URL and HAFEN_REDIS_URL to servers"
                            + " of your own.");
        }
        return url.openStream();
    }

    private static boolean isMac() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac");
    }

    private static boolean isArm() {
        return System.getProperty("os.arch").equals("aarch64");
    }

    /** Deletes a folder with all that is in it. */
    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
