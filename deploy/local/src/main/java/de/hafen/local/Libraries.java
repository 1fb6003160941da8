package de.hafen.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The jars that several services have in common, in one folder and in one order: services that
 * begin their class path with them can share one class cache, and the machine keeps it in memory
 * once.
 */
final class Libraries {

    /** Its class path names all the others. */
    private static final String JAR = "libraries.jar";

    private static final String PACKED = "BOOT-INF/lib/";

    private static final Pattern VERSION = Pattern.compile("-\\d.*");

    private final Path folder;

    Libraries(Path folder) {
        this.folder = folder;
    }

    /** The one entry of the class path that stands for all. */
    Path jar() {
        return folder.resolve(JAR);
    }

    /** Where the services' cache belongs. */
    Path folder() {
        return folder;
    }

    /**
     * Names and checksums of the jars that all of these programs have packed. Throws where one of
     * the others is packed in several versions: it could not be shared, and what is shared and
     * needs it would not find it.
     */
    static SortedMap<String, Long> commonTo(Collection<Path> programs) throws IOException {
        List<SortedMap<String, Long>> packed = new ArrayList<>();
        for (Path program : programs) {
            packed.add(packedIn(program));
        }
        SortedMap<String, Long> common = new TreeMap<>(packed.getFirst());
        packed.forEach(one -> common.entrySet().retainAll(one.entrySet()));
        Map<String, Set<String>> others =
                packed.stream()
                        .flatMap(one -> one.keySet().stream())
                        .filter(name -> !common.containsKey(name))
                        .collect(
                                Collectors.groupingBy(
                                        name -> VERSION.matcher(name).replaceFirst(""),
                                        Collectors.toCollection(TreeSet::new)));
        others.values().stream()
                .filter(versions -> versions.size() > 1)
                .findAny()
                .ifPresent(versions -> {
                    throw new Stopped(
                            "the services are packed with different versions, which can't be shared: "
                                    + String.join(", ", versions)
                                    + "; say one version in the root pom.xml");
                });
        return common;
    }

    private static SortedMap<String, Long> packedIn(Path program) throws IOException {
        try (ZipFile zip = new ZipFile(program.toFile())) {
            return zip.stream()
                    .filter(entry -> entry.getName().matches(PACKED + ".+"))
                    .collect(
                            Collectors.toMap(
                                    entry -> entry.getName().substring(PACKED.length()),
                                    ZipEntry::getCrc,
                                    (one, other) -> other,
                                    TreeMap::new));
        }
    }

    /** Takes the common ones out of a program that was unpacked; the first one's are kept. */
    synchronized void takeFrom(Path unpacked, Collection<String> common) throws IOException {
        for (String name : common) {
            Path its = unpacked.resolve("lib").resolve(name);
            Path ours = folder.resolve("lib").resolve(name);
            if (Files.exists(ours)) {
                Files.delete(its);
            } else {
                Files.move(its, ours, StandardCopyOption.ATOMIC_MOVE);
            }
        }
    }

    /** Empties the folder and writes the jar that names all that will be in it. */
    void begin(Collection<String> common) throws IOException {
        Binaries.delete(folder);
        Files.createDirectories(folder.resolve("lib"));
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes()
                .put(
                        Attributes.Name.CLASS_PATH,
                        common.stream().map("lib/"::concat).collect(Collectors.joining(" ")));
        String training = Beside.class.getName().replace('.', '/') + ".class";
        try (OutputStream file = Files.newOutputStream(jar());
                JarOutputStream jar = new JarOutputStream(file, manifest);
                InputStream code = Libraries.class.getResourceAsStream("/" + training)) {
            jar.putNextEntry(new JarEntry(training));
            Objects.requireNonNull(code).transferTo(jar);
        }
    }
}
