package de.hafen.local;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Enumeration;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The five programs as they are run: unpacked from their jars, each with an ahead-of-time cache of
 * its loaded and linked classes, which a training run of the whole stack leaves behind.
 */
final class Apps {

    /**
     * Flags of every service. The cache is made under the same flags: compact headers or another
     * collector at run time only would lose most of it.
     */
    static final List<String> FLAGS =
            List.of(
                    "-XX:TieredStopAtLevel=1",
                    "-XX:+UseSerialGC",
                    "-XX:+UseCompactObjectHeaders",
                    "-XX:ReservedCodeCacheSize=48m",
                    "-XX:+ExitOnOutOfMemoryError",
                    "-XX:MinHeapFreeRatio=10",
                    "-XX:MaxHeapFreeRatio=20",
                    "-XX:-ShrinkHeapInSteps",
                    "-Xms16m",
                    "-Xmn8m",
                    "-Xmx192m",
                    "-Xss512k",
                    "-Dspring.jmx.enabled=false",
                    "-Dspring.main.banner-mode=off",
                    "--enable-native-access=ALL-UNNAMED");

    /** The launcher's own cache, written by the script that runs it. */
    static final String LAUNCHER_CACHE = "deploy/local/target/launcher.aot";

    private static final String STAMP = "build";
    private static final String CACHE = "app.aot";

    private final Path tree;
    private final Set<Service> inTraining = EnumSet.noneOf(Service.class);

    Apps(Path tree) {
        this.tree = tree;
    }

    /** The folder in which the service is run. */
    Path folder(Service service) {
        return tree.resolve("deploy/local/target/apps").resolve(service.module());
    }

    /** What was built: equal content, equal text. */
    String build(Service service) throws IOException {
        Path stamp = folder(service).resolve(STAMP);
        if (inTraining.contains(service)) {
            return "training";
        }
        if (!Files.exists(stamp)) {
            throw new Stopped(service.module() + " is not built; run ./hafen up");
        }
        return Files.readString(stamp).strip();
    }

    /** The command that runs the service. */
    List<String> command(Service service) {
        List<String> command = new ArrayList<>(List.of(java()));
        command.addAll(FLAGS);
        if (inTraining.contains(service)) {
            command.add("-XX:AOTCacheOutput=" + CACHE);
        } else if (Files.exists(folder(service).resolve(CACHE))) {
            command.addAll(List.of("-XX:AOTCache=" + CACHE, "-Xlog:aot=error,cds=error"));
        }
        command.addAll(List.of("-jar", service.module() + ".jar"));
        return command;
    }

    /** Unpacks the service, where its jar changed since the last time; it is untrained then. */
    boolean unpack(Service service) throws IOException, InterruptedException {
        Path jar = jar(service);
        Path folder = folder(service);
        Path stamp = folder.resolve(STAMP);
        if (Files.exists(stamp) && Files.readString(stamp).strip().equals(fingerprint(jar))) {
            return false;
        }
        // a running service keeps reading its old, now nameless, files
        Binaries.delete(folder);
        Files.createDirectories(folder.getParent());
        Path log = folder.resolveSibling(service.module() + ".log");
        Files.deleteIfExists(log);
        int extracted =
                run(
                        tree,
                        log,
                        List.of(
                                java(),
                                "-XX:TieredStopAtLevel=1",
                                "-Djarmode=tools",
                                "-jar",
                                jar.toString(),
                                "extract",
                                "--destination",
                                folder.toString()));
        if (extracted != 0) {
            throw new Stopped("can't unpack " + jar + "; see " + log);
        }
        Files.move(folder.resolve(jar.getFileName()), folder.resolve(service.module() + ".jar"));
        return true;
    }

    /** From now on these services write a cache when they end. */
    void train(Set<Service> services) {
        inTraining.addAll(services);
    }

    /** Training is over: a service that has no cache runs, and the next build tries again. */
    void trained() throws IOException {
        for (Service service : inTraining) {
            boolean cached = Files.exists(folder(service).resolve(CACHE));
            Files.writeString(
                    folder(service).resolve(STAMP),
                    fingerprint(jar(service)) + (cached ? "\n" : "-untrained\n"));
            System.out.println(
                    "  %s is built%s"
                            .formatted(
                                    service.module(),
                                    cached ? "" : ", but starts without a class cache"));
        }
        inTraining.clear();
    }

    private static int run(Path folder, Path log, List<String> command)
            throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        Process process = builder.start();
        if (!process.waitFor(5, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            return -1;
        }
        return process.exitValue();
    }

    private Path jar(Service service) throws IOException {
        Path target = tree.resolve(service.module()).resolve("target");
        try (var jars = Files.newDirectoryStream(target, service.module() + "-*.jar")) {
            for (Path jar : jars) {
                if (!jar.toString().matches(".*-(sources|javadoc|tests)\\.jar")) {
                    return jar;
                }
            }
        }
        throw new Stopped("there is no jar in " + target);
    }

    private static String fingerprint(Path jar) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(String.join(" ", FLAGS).getBytes(StandardCharsets.UTF_8));
            digest.update(Runtime.version().toString().getBytes(StandardCharsets.UTF_8));
            for (Enumeration<? extends ZipEntry> e = zip.entries(); e.hasMoreElements(); ) {
                ZipEntry entry = e.nextElement();
                digest.update(entry.getName().getBytes(StandardCharsets.UTF_8));
                digest.update(ByteBuffer.allocate(Long.BYTES).putLong(0, entry.getCrc()));
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 12);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
