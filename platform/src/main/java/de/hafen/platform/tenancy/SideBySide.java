package de.hafen.platform.tenancy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Pieces of work that each say something, done by several threads. */
final class SideBySide {

    private SideBySide() {}

    /**
     * Does all of it and gathers what is said, in the order of the pieces. Whoever is interrupted
     * gets what was said until then, and stays interrupted.
     *
     * @param most so many pieces at once
     */
    static <T> List<T> gather(int most, List<Callable<List<T>>> works) {
        List<T> said = new ArrayList<>();
        try (ExecutorService threads =
                Executors.newFixedThreadPool(most, Thread.ofVirtual().factory())) {
            for (Future<List<T>> work : works.stream().map(threads::submit).toList()) {
                said.addAll(work.get());
            }
        } catch (ExecutionException unexpected) {
            throw new IllegalStateException(unexpected.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return said;
    }
}
