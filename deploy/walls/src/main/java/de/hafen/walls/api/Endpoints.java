package de.hafen.walls.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.Annotation;
import java.lang.classfile.AnnotationElement;
import java.lang.classfile.AnnotationValue;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.MethodModel;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Addresses that a service's classes answer to, read from the annotations in its jars: what is not
 * in a document is found here.
 */
public final class Endpoints {

    private static final String WEB = "Lorg/springframework/web/bind/annotation/";

    private Endpoints() {}

    /**
     * Method and path of every handler of our own classes.
     *
     * @param jars with the service's classes
     */
    public static SortedSet<String> of(List<Path> jars) {
        SortedSet<String> found = new TreeSet<>();
        jars.forEach(jar -> read(jar, found));
        return found;
    }

    private static void read(Path jar, SortedSet<String> found) {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : zip.stream().map(ZipEntry.class::cast).toList()) {
                if (entry.getName().endsWith(".class") && entry.getName().contains("de/hafen/")) {
                    read(ClassFile.of().parse(zip.getInputStream(entry).readAllBytes()), found);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void read(ClassModel type, SortedSet<String> found) {
        List<Annotation> onType =
                type.findAttribute(Attributes.runtimeVisibleAnnotations()).stream()
                        .flatMap(it -> it.annotations().stream())
                        .toList();
        String prefix = onType.stream().flatMap(Endpoints::paths).findFirst().orElse("");
        for (MethodModel method : type.methods()) {
            method.findAttribute(Attributes.runtimeVisibleAnnotations()).stream()
                    .flatMap(it -> it.annotations().stream())
                    .filter(it -> it.className().stringValue().startsWith(WEB))
                    .filter(it -> it.className().stringValue().endsWith("Mapping;"))
                    .forEach(mapping -> {
                        List<String> paths = paths(mapping).toList();
                        for (String path : paths.isEmpty() ? List.of("") : paths) {
                            found.add(verb(mapping) + " " + prefix + path);
                        }
                    });
        }
    }

    private static String verb(Annotation mapping) {
        String name = mapping.className().stringValue().substring(WEB.length());
        return name.replace("Mapping;", "").toUpperCase(Locale.ROOT);
    }

    private static Stream<String> paths(Annotation annotation) {
        if (!annotation.className().stringValue().endsWith("Mapping;")) {
            return Stream.empty();
        }
        return annotation.elements().stream()
                .filter(it -> List.of("value", "path").contains(it.name().stringValue()))
                .map(AnnotationElement::value)
                .flatMap(Endpoints::texts);
    }

    private static Stream<String> texts(AnnotationValue value) {
        return switch (value) {
            case AnnotationValue.OfArray many -> many.values().stream().flatMap(Endpoints::texts);
            case AnnotationValue.OfString one -> Stream.of(one.stringValue());
            default -> Stream.empty();
        };
    }
}
