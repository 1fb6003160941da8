package de.hafen.faults;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * A disk that is small enough to be filled: a tmpfs, which only root can mount. Where that is not
 * allowed the folder lies on the machine's disk, and {@link #canBeFilled} says no.
 */
final class SmallDisk implements AutoCloseable {

    private static final String SIZE = "320m";
    private static final int BLOCK = 1 << 16;

    private final Path folder;
    private final boolean mounted;

    private SmallDisk(Path folder, boolean mounted) {
        this.folder = folder;
        this.mounted = mounted;
    }

    static SmallDisk at(Path folder) throws IOException, InterruptedException {
        boolean mounted =
                "root".equals(System.getProperty("user.name"))
                        && System.getProperty("os.name").equals("Linux")
                        && run(
                                List.of(
                                        "mount",
                                        "-t",
                                        "tmpfs",
                                        "-o",
                                        "mode=711,size=" + SIZE,
                                        "tmpfs",
                                        folder.toString()));
        return new SmallDisk(folder, mounted);
    }

    /** Takes away what an earlier run that was killed left mounted. */
    static void release(Path folder) throws IOException, InterruptedException {
        if (Files.isDirectory(folder)) {
            run(List.of("umount", "--lazy", folder.toString()));
        }
    }

    boolean canBeFilled() {
        return mounted;
    }

    /** Writes until there is no room; again, where room was made meanwhile. */
    void fill() throws IOException {
        try (OutputStream out =
                Files.newOutputStream(
                        ballast(), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            byte[] block = new byte[BLOCK];
            while (true) {
                out.write(block);
            }
        } catch (IOException full) {
            if (!Files.exists(ballast())) {
                throw full;
            }
        }
    }

    /** Makes room again. */
    void clear() throws IOException {
        Files.deleteIfExists(ballast());
    }

    private Path ballast() {
        return folder.resolve("ballast");
    }

    private static boolean run(List<String> command) throws IOException, InterruptedException {
        return new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor()
                == 0;
    }

    @Override
    public void close() throws IOException {
        if (mounted) {
            try {
                run(List.of("umount", "--lazy", folder.toString()));
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
