package de.hafen.local;

import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;

/**
 * Runs a program beside the class path: the libraries are on it, the program's own jar is not. What
 * the JVM then writes down about classes holds for every program on the same libraries.
 */
final class Beside {

    private Beside() {}

    /** Takes the program's jar and its main class. */
    static void main(String[] args) throws Exception {
        URL[] jar = {Path.of(args[0]).toUri().toURL()};
        ClassLoader own = new URLClassLoader(jar, Beside.class.getClassLoader());
        Thread.currentThread().setContextClassLoader(own);
        Method main = own.loadClass(args[1]).getDeclaredMethod("main", String[].class);
        main.setAccessible(true);
        main.invoke(null, (Object) new String[0]);
    }
}
