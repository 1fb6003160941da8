package de.hafen.local;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;

/**
 * The five programs as they are run: unpacked from their jars, with an ahead-of-time cache of
 * loaded and linked classes, which a training run of the whole stack leaves behind. The gateway has
 * one of its own; the others share their {@link Libraries} and one cache of these.
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
                    "-Xms32m", // the cache's objects must fit the old generation at once
                    "-Xmn8m",
                    "-Xmx192m",
                    "-Xss512k",
                    "-Dspring.jmx.enabled=false",
                    "-Dspring.main.banner-mode=off",
                    "--enable-native-access=ALL-UNNAMED",
                    // where the cache's addresses are kept, processes share its pages
                    "-XX:+UnlockDiagnosticVMOptions",
                    "-XX:ArchiveRelocationMode=0");

    /** The launcher's own cache, written by the script that runs it. */
    static final String LAUNCHER_CACHE = "deploy/local/target/launcher.aot";

    private static final String STAMP = "build";
    private static final String CACHE = "app.aot";
    private static final String DRAFT = "draft.aot";

    /** Those on the same libraries; it needs nearly every class that one of the others needs. */
    private static final Service TRAINS_FOR_ALL = Service.CASE;

    private static final Set<Service> ALIKE =
            EnumSet.of(Service.TENANT, Service.CASE, Service.EVENTS, Service.REPORTING);

    private final Path tree;
    private final Libraries libraries;
    private final Set<Service> inTraining = EnumSet.noneOf(Service.class);

    Apps(Path tree) {
        this.tree = tree;
        this.libraries = new Libraries(unpacked().resolve("libraries"));
    }

    private Path unpacked() {
        return tree.resolve("deploy/local/target/apps");
    }

    /** The folder in which the service is run. */
    Path folder(Service service) {
        return unpacked().resolve(service.module());
    }

    /** The folder with the cache that the service uses. */
    private Path cacheFolder(Service service) {
        return ALIKE.contains(service) ? libraries.folder() : folder(service);
    }

    /** Our own jars: what the service's classes are in, and the platform's. */
    List<Path> ownJars(Service service) throws IOException {
        List<Path> jars = new ArrayList<>(List.of(folder(service).resolve(jarOf(service))));
        for (Path folder : Set.of(folder(service), cacheFolder(service))) {
            try (var platform = Files.newDirectoryStream(folder.resolve("lib"), "platform-*.jar")) {
                platform.forEach(jars::add);
            }
        }
        return jars;
    }

    /** What was built: equal content, equal text. */
    String build(Service service) throws IOException {
        Path stamp = folder(service).resolve(STAMP);
        if (!Files.exists(stamp)) {
            throw new Stopped(service.module() + " is not built; run ./hafen up");
        }
        return Files.readString(stamp).strip();
    }

    /** The command that runs the service, in its folder. */
    List<String> command(Service service) throws IOException {
        Path cache = folder(service).relativize(cacheFolder(service));
        List<String> command = new ArrayList<>(List.of(java()));
        command.addAll(FLAGS);
        if (inTraining.contains(service)) {
            command.add("-XX:AOTCacheOutput=" + cache.resolve(DRAFT));
        } else if (Files.exists(cacheFolder(service).resolve(CACHE))) {
            command.add("-XX:AOTCache=" + cache.resolve(CACHE));
            command.add("-Xlog:aot=error,cds=error");
        }
        if (!ALIKE.contains(service)) {
            command.addAll(List.of("-jar", jarOf(service)));
            return command;
        }
        String shared = folder(service).relativize(libraries.jar()).toString();
        String program = mainClass(service);
        if (inTraining.contains(service)) {
            command.addAll(List.of("-cp", shared, Beside.class.getName(), jarOf(service), program));
        } else {
            command.addAll(List.of("-cp", shared + File.pathSeparator + jarOf(service), program));
        }
        return command;
    }

    /** Unpacks all whose jar changed since the last time; their cache is void then. */
    void unpack() throws IOException, InterruptedException {
        List<Path> alike = new ArrayList<>();
        for (Service service : ALIKE) {
            alike.add(jar(service));
        }
        SortedMap<String, Long> common = Libraries.commonTo(alike);
        String content = digest("" + common);
        Path stamp = libraries.folder().resolve(STAMP);
        if (!Files.exists(stamp) || !Files.readString(stamp).strip().equals(content)) {
            libraries.begin(common.keySet());
            Files.writeString(stamp, content + "\n");
        }
        for (Service service : Service.values()) {
            if (ALIKE.contains(service)) {
                unpack(service, fingerprint(jar(service)) + content, common.keySet());
            } else {
                unpack(service, fingerprint(jar(service)), Set.of());
            }
        }
    }

    private void unpack(Service service, String content, Set<String> common)
            throws IOException, InterruptedException {
        Path folder = folder(service);
        Path stamp = folder.resolve(STAMP);
        if (Files.exists(stamp) && Files.readString(stamp).strip().equals(content)) {
            return;
        }
        // a running service keeps reading its old, now nameless, files
        Binaries.delete(folder);
        Path log = folder.resolveSibling(service.module() + ".log");
        Files.deleteIfExists(log);
        Path jar = jar(service);
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
        Files.move(folder.resolve(jar.getFileName()), folder.resolve(jarOf(service)));
        libraries.takeFrom(folder, common);
        Files.writeString(stamp, content + "\n");
    }

    /** The services that a start has to train, so that all have a cache. */
    Set<Service> untrained() {
        Set<Service> untrained = EnumSet.of(Service.GATEWAY, TRAINS_FOR_ALL);
        untrained.removeIf(it -> Files.exists(cacheFolder(it).resolve(CACHE)));
        return untrained;
    }

    /** From now on these services write a cache when they end. */
    void train(Set<Service> services) {
        inTraining.addAll(services);
    }

    /** Training is over: without a cache a service runs too, and the next build tries again. */
    void trained() throws IOException {
        for (Service service : inTraining) {
            Path draft = cacheFolder(service).resolve(DRAFT);
            if (Files.exists(draft)) {
                Files.move(draft, cacheFolder(service).resolve(CACHE));
            } else {
                System.out.println("  %s left no class cache".formatted(service.module()));
            }
        }
        inTraining.clear();
    }

    private String mainClass(Service service) throws IOException {
        try (JarFile jar = new JarFile(folder(service).resolve(jarOf(service)).toFile())) {
            return jar.getManifest().getMainAttributes().getValue(Attributes.Name.MAIN_CLASS);
        }
    }

    private static String jarOf(Service service) {
        return service.module() + ".jar";
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
            return digest(
                    zip.stream()
                            .map(entry -> entry.getName() + entry.getCrc())
                            .collect(Collectors.joining("\n")));
        }
    }

    /** Of the text, and of what else decides whether a cache is good. */
    private static String digest(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((FLAGS + "" + Runtime.version() + text).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(), 0, 12);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
