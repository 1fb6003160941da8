package de.hafen.faults;

import de.hafen.faults.ledger.Verdict;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What came of each kind of trouble. Whatever goes wrong in a round counts for all of its kinds.
 */
final class Tally {

    /** The longest that recovery may take. */
    static final Duration RECOVERY = Duration.ofSeconds(30);

    private final Map<String, Line> lines = new LinkedHashMap<>();
    private final List<String> complaints = new ArrayList<>();
    private final List<String> late = new ArrayList<>();

    private static final class Line {
        private int made;
        private int lost;
        private int twice;
        private int half;
        private int calls;
        private long slowestCall;
        private long slowestRecovery;
    }

    /**
     * A round has ended.
     *
     * @param made which kinds of trouble really came
     * @param recovery from the last of it until everything was as it should be
     */
    void add(List<String> made, Verdict verdict, Calls.Fared fared, Duration recovery) {
        for (String name : made) {
            Line line = lines.computeIfAbsent(name, _ -> new Line());
            line.made++;
            line.lost += verdict.lost().size();
            line.twice += verdict.twice().size();
            line.half += verdict.half().size();
            line.calls += fared.broken().size() + fared.late().size();
            line.slowestCall = Math.max(line.slowestCall, fared.slowest().toMillis());
            line.slowestRecovery = Math.max(line.slowestRecovery, recovery.toMillis());
        }
        verdict.lost().forEach(it -> complaints.add(made + " lost: " + it));
        verdict.twice().forEach(it -> complaints.add(made + " twice: " + it));
        verdict.half().forEach(it -> complaints.add(made + " half: " + it));
        fared.broken().forEach(it -> complaints.add(made + " call: " + it));
        fared.late().forEach(it -> late.add(made + " call: " + it));
        if (recovery.compareTo(RECOVERY) > 0) {
            late.add(made + " recovery took " + recovery.toMillis() + " ms");
        }
    }

    /** Something happened that no line has. */
    void complain(String what) {
        complaints.add(what);
    }

    /** What took longer than it may. */
    List<String> late() {
        return List.copyOf(late);
    }

    /** Everything else that was not as it should be. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** How often this kind of trouble was made. */
    int made(String name) {
        Line line = lines.get(name);
        return line == null ? 0 : line.made;
    }

    /** For people. */
    String table() {
        StringBuilder table =
                new StringBuilder(
                        "%-32s%6s%6s%8s%6s%7s%12s%12s%n"
                                .formatted(
                                        "point",
                                        "made",
                                        "lost",
                                        "double",
                                        "half",
                                        "calls",
                                        "slowest ms",
                                        "recovery ms"));
        lines.forEach((name, line) ->
                table.append(
                        String.format(
                                Locale.ROOT,
                                "%-32s%6d%6d%8d%6d%7d%12d%12d%n",
                                name,
                                line.made,
                                line.lost,
                                line.twice,
                                line.half,
                                line.calls,
                                line.slowestCall,
                                line.slowestRecovery)));
        return table.toString();
    }
}
