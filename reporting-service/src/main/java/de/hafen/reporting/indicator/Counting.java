package de.hafen.reporting.indicator;

import de.hafen.reporting.disclosure.Disclosure;
import de.hafen.reporting.fact.FactState;
import de.hafen.reporting.fact.UnreadableFact;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/**
 * What one fact adds to which cells, by the indicators' rules. Pure: the same fact always adds the
 * same, so what it added can be taken away again when a later fact replaces it.
 */
final class Counting {

    /** Versions of facts that this code reads. */
    private static final Map<String, Set<Integer>> READABLE =
            Map.ofEntries(
                    Map.entry("appointment-booked", Set.of(1)),
                    Map.entry("appointment-cancelled", Set.of(1)),
                    Map.entry("appointment-kept", Set.of(1)),
                    Map.entry("appointment-missed", Set.of(1)),
                    Map.entry("client-registered", Set.of(1)),
                    Map.entry("client-removed", Set.of(1)),
                    Map.entry("consultation-held", Set.of(1)),
                    Map.entry("consultation-retracted", Set.of(1)),
                    Map.entry("employer-registered", Set.of(1)),
                    Map.entry("employer-removed", Set.of(1)),
                    Map.entry("event-held", Set.of(1)),
                    Map.entry("event-retracted", Set.of(1)),
                    Map.entry("member-joined", Set.of(1)),
                    Map.entry("member-left", Set.of(1)),
                    Map.entry("waiting-ended", Set.of(1)));

    private static final Pattern PSEUDONYM = Pattern.compile("[0-9a-f]{32}");
    private static final int HEX_OF_KEY = 16;

    private final Map<String, List<Indicator>> byFact = new HashMap<>();

    Counting(Indicators indicators) {
        READABLE.keySet()
                .forEach(type ->
                        byFact.put(
                                type,
                                indicators.counted().stream()
                                        .filter(i -> i.fact().equals(type))
                                        .toList()));
    }

    /** That a subject was there in a month, as seen by one indicator, dimension and code. */
    record Presence(String indicator, String dimension, String code, String subject) {

        /** The subject's own random 64 bits: its pseudonym is a keyed hash. */
        long key() {
            return HexFormat.fromHexDigitsToLong(subject, 0, HEX_OF_KEY);
        }

        CellId cell(int month, int before) {
            return new CellId(indicator, dimension, code, month, before);
        }
    }

    static boolean reads(String type, int v) {
        return READABLE.getOrDefault(type, Set.of()).contains(v);
    }

    /** Tells of each cell that counts the fact, and of each subject that it shows to be there. */
    void count(
            FactState fact,
            BiConsumer<CellId, Amount> records,
            BiConsumer<Presence, Integer> subjects) {
        Body body = new Body(fact);
        for (Indicator indicator : byFact.getOrDefault(fact.type(), List.of())) {
            if (!counts(indicator, body)) {
                continue;
            }
            int month = body.month();
            split(
                    indicator,
                    body,
                    (dimension, code) -> {
                        if (indicator.isDistinct()) {
                            body.text(indicator.field())
                                    .map(s -> presence(indicator, dimension, code, s))
                                    .ifPresent(p -> subjects.accept(p, month));
                        } else {
                            records.accept(
                                    new CellId(indicator.id(), dimension, code, month, 0),
                                    amount(indicator, body));
                        }
                    });
        }
    }

    private static boolean counts(Indicator indicator, Body body) {
        return indicator.where().entrySet().stream()
                .allMatch(w -> w.getValue().contains(body.text(w.getKey()).orElse("")));
    }

    private static void split(
            Indicator indicator, Body body, BiConsumer<String, String> eachDimensionAndCode) {
        eachDimensionAndCode.accept(Indicator.TOTAL, "");
        indicator
                .by()
                .forEach((dimension, field) ->
                        body.codes(field).stream()
                                .filter(c ->
                                        !Indicator.OWN.contains(dimension)
                                                || !c.equals(Indicator.UNKNOWN))
                                .forEach(c -> eachDimensionAndCode.accept(dimension, c)));
    }

    private static Amount amount(Indicator indicator, Body body) {
        long key = body.fact().recordKey();
        return switch (indicator.measure()) {
            case COUNT, STOCK, DISTINCT, CODES -> Amount.one(0, 0, key);
            case PEOPLE -> Amount.one(body.number(indicator.field()), 0, key);
            case AVERAGE, SUM -> {
                long number = body.number(indicator.field());
                yield Amount.one(number, Math.min(number, Disclosure.CAP), key);
            }
        };
    }

    private static Presence presence(
            Indicator indicator, String dimension, String code, String subject) {
        if (!PSEUDONYM.matcher(subject).matches()) {
            throw new UnreadableFact(indicator.field() + " is not a pseudonym");
        }
        return new Presence(indicator.id(), dimension, code, subject);
    }
}
