package de.hafen.platform.tenancy;

import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How benchmarks take and tell their figures. */
final class BenchFigures {

    private BenchFigures() {}

    /** Nothing is told but figures. */
    static void only() {
        java.util.logging.Logger.getLogger("").setLevel(java.util.logging.Level.WARNING);
        if (LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)
                instanceof ch.qos.logback.classic.Logger root) {
            root.setLevel(ch.qos.logback.classic.Level.ERROR);
        }
    }

    /** What is timed. */
    interface Work {
        void run() throws Exception;
    }

    static double seconds(Work work) throws Exception {
        long begun = System.nanoTime();
        work.run();
        return (System.nanoTime() - begun) / 1e9;
    }

    /** The value below which that share of the values lies. */
    static double at(List<Double> values, double share) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get((int) Math.min(sorted.size() - 1, share * sorted.size()));
    }

    static void say(String text, Object... words) {
        System.out.println(String.format(Locale.ROOT, text, words));
    }

    static void ratio(String name, double value, String limit) {
        say("RATIO %s=%.2f limit=%s", name, value, limit);
    }
}
