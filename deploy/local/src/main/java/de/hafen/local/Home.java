package de.hafen.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/**
 * Where one local stack keeps everything that outlives a process: {@code ~/.hafen} or {@code
 * HAFEN_HOME}.
 *
 * @param root the folder
 */
record Home(Path root) {

    /** The folder that the environment names, made where it is missing; readable by its owner. */
    static Home of(Environment environment) throws IOException {
        Path root =
                environment
                        .text("HAFEN_HOME")
                        .map(Path::of)
                        .orElseGet(() -> Path.of(System.getProperty("user.home"), ".hafen"))
                        .toAbsolutePath()
                        .normalize();
        Home home = new Home(root);
        boolean fresh = !Files.exists(root);
        for (Path folder : List.of(root, home.logs(), home.run(), home.mail())) {
            home.folder(folder);
        }
        if (fresh) {
            // others may pass through, as nobody does who runs root's PostgreSQL; they can't look
            Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwx--x--x"));
        }
        return home;
    }

    Path logs() {
        return root.resolve("logs");
    }

    Path log(String part) {
        return logs().resolve(part + ".log");
    }

    Path run() {
        return root.resolve("run");
    }

    Path mail() {
        return root.resolve("mail");
    }

    Path postgresData() {
        return root.resolve("postgresql");
    }

    Path redisData() {
        return root.resolve("redis");
    }

    Path servers() {
        return root.resolve("servers");
    }

    Path masterKey() {
        return root.resolve("master.key");
    }

    /** Makes a folder that only its owner can enter. */
    Path folder(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            Files.createDirectories(path);
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
        }
        return path;
    }

    /** Writes a file that only its owner can read; whole or not at all. */
    static void writePrivately(Path file, String text) throws IOException {
        Path draft = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(draft);
        Files.createFile(
                draft,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(draft, text);
        Files.move(
                draft,
                file,
                java.nio.file.StandardCopyOption.ATOMIC_MOVE,
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }
}
