package de.hafen.faults.ledger;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Compares what must be there with what is there, while nobody writes. */
public final class Checker {

    private Checker() {}

    /** What is wrong in a region in which people work. */
    public static Verdict check(String region, Ledger.Expected expected, Found found) {
        Verdict verdict = Verdict.fine();
        expected.held()
                .forEach((marker, held) -> record(verdict, region + " " + marker, held, found));
        expected.removed().stream()
                .filter(found.rows()::containsKey)
                .forEach(it ->
                        verdict.lost().add(region + " " + it + " was taken away, and is there"));
        expected.files()
                .forEach((file, rows) -> {
                    for (int i = 1; i <= rows; i++) {
                        if (!found.rows().containsKey(file + "-" + i)) {
                            verdict.lost().add(region + " row " + i + " of file " + file);
                        }
                    }
                });
        found.rows()
                .forEach((marker, rows) -> {
                    if (rows.size() > 1) {
                        verdict.twice().add(region + " " + marker + " is there " + rows.size());
                    }
                    if (!expected.tried().contains(source(marker))) {
                        verdict.twice().add(region + " " + marker + " was never sent");
                    }
                });
        found.counted()
                .forEach((figure, there) ->
                        figure(verdict, region, figure, there, found.shown().get(figure)));
        figure(
                verdict,
                region,
                "facts",
                found.counted().getOrDefault("consultations", 0L)
                        + found.counted().getOrDefault("events", 0L),
                found.facts());
        return verdict;
    }

    /** What is wrong with a region whose run has ended. */
    public static Verdict check(String region, boolean opened, Found.Region found) {
        Verdict verdict = Verdict.fine();
        if (opened && !found.isOpen() || !opened && !found.isGone()) {
            verdict.half().add(region + (opened ? " is not whole: " : " is not gone: ") + found);
        }
        return verdict;
    }

    /** All verdicts as one. */
    public static Verdict together(List<Verdict> verdicts) {
        Verdict all = Verdict.fine();
        verdicts.forEach(all::add);
        return all;
    }

    private static void record(Verdict verdict, String name, Entry.Held held, Found found) {
        if (!Objects.equals(found.read().get(held.id()), held)) {
            verdict.lost().add(name + ": " + held + " is shown as " + found.read().get(held.id()));
        }
        List<Entry.Held> rows = found.rows().getOrDefault(marker(name), List.of());
        if (!rows.contains(held)) {
            verdict.lost().add(name + ": " + held + " stands there as " + rows);
        }
    }

    private static void figure(
            Verdict verdict, String region, String name, long there, @Nullable Long shown) {
        if (shown == null || shown < there) {
            verdict.lost().add("%s %s: %s of %d".formatted(region, name, shown, there));
        } else if (shown > there) {
            verdict.twice().add("%s %s: %d for %d".formatted(region, name, shown, there));
        }
    }

    private static String marker(String name) {
        return name.substring(name.indexOf(' ') + 1);
    }

    /** A row of a file bears the file's marker and its number. */
    private static String source(String marker) {
        boolean row = marker.startsWith("file-") || marker.startsWith("list-");
        return row ? marker.substring(0, marker.lastIndexOf('-')) : marker;
    }
}
