package de.hafen.reporting.fact;

import de.hafen.reporting.Deed;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.node.ObjectNode;

/** What happens in a region, by chance: deeds, corrections, retractions, and second thoughts. */
final class RandomDeeds {

    private static final List<String> GROUPS = List.of("ACADEMIC", "NURSE", "STUDENT");

    private RandomDeeds() {}

    static Deed first(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> Deed.of("event-held").with(b -> b.put("participants", random.nextInt(100)));
            case 1 -> Deed.of("member-joined");
            default -> Deed.of("consultation-held").with(b -> vary(b, random));
        };
    }

    static Deed later(Deed deed, Random random) {
        return switch (deed.type()) {
            case "event-held" ->
                    random.nextBoolean()
                            ? deed.then("event-retracted")
                            : deed.corrected(b -> b.put("participants", random.nextInt(100)));
            case "member-joined" -> deed.then("member-left");
            case "consultation-held" ->
                    random.nextInt(4) == 0
                            ? deed.then("consultation-retracted")
                            : deed.corrected(b -> vary(b, random));
            case "consultation-retracted" ->
                    deed.then("consultation-held").with(b -> vary(b, random));
            default -> deed.then(deed.type());
        };
    }

    private static void vary(ObjectNode body, Random random) {
        body.put("on", "2026-%02d-11".formatted(1 + random.nextInt(12)));
        body.put("targetGroup", GROUPS.get(random.nextInt(GROUPS.size())));
        body.put("minutes", 5 + random.nextInt(200));
        body.put("client", "%032x".formatted(1 + random.nextInt(12)));
        body.put("employer", "%032x".formatted(100 + random.nextInt(5)));
    }
}
