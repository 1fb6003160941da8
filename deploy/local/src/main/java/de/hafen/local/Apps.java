package de.hafen.local;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The five programs as they are run: unpacked from their jars, each with an ahead-of-time cache of
 * loaded classes and profiles that a start-and-exit run at build time leaves behind.
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
                    "-Xms16m",
                    "-Xmn8m",
                    "-Xmx192m",
                    "-Xss512k",
                    "-Dspring.jmx.enabled=false",
                    "-Dspring.main.banner-mode=off",
                    "--enable-native-access=ALL-UNNAMED");

    private static final String STAMP = "build";
    private static final String CACHE = "app.aot";

    private final Path tree;

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
        if (!Files.exists(stamp)) {
            throw new Stopped(service.module() + " is not built; run ./hafen up");
        }
        return Files.readString(stamp).strip();
    }

    /** The command that runs the service. */
    List<String> command(Service service) {
        List<String> command = new ArrayList<>(List.of(java()));
        command.addAll(FLAGS);
        if (Files.exists(folder(service).resolve(CACHE))) {
            command.addAll(List.of("-XX:AOTCache=" + CACHE, "-Xlog:aot=error,cds=error"));
        }
        command.addAll(List.of("-jar", service.module() + ".jar"));
        return command;
    }

    /** Unpacks and trains the service, where its jar changed since the last time. */
    boolean prepare(Service service) throws IOException, InterruptedException {
        Path jar = jar(service);
        String fingerprint = fingerprint(jar);
        Path folder = folder(service);
        Path stamp = folder.resolve(STAMP);
        if (Files.exists(stamp) && Files.readString(stamp).strip().equals(fingerprint)) {
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
                        Map.of(),
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
        boolean trained = train(service, log);
        // an untrained service runs, and the next build tries again
        Files.writeString(stamp, fingerprint + (trained ? "\n" : "-untrained\n"));
        return true;
    }

    private boolean train(Service service, Path log) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(java(), "-XX:AOTCacheOutput=" + CACHE));
        command.addAll(FLAGS);
        command.add("-Dspring.context.exit=onRefresh");
        command.addAll(List.of("-jar", service.module() + ".jar"));
        int code = run(folder(service), log, ServiceSettings.training(), command);
        if (code != 0) {
            Files.deleteIfExists(folder(service).resolve(CACHE));
            System.out.println(
                    "  " + service.module() + " will start without a class cache; see " + log);
        }
        return code == 0;
    }

    private static int run(Path folder, Path log, Map<String, String> env, List<String> command)
            throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(env);
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
