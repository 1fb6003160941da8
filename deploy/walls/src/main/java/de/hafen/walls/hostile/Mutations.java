package de.hafen.walls.hostile;

import de.hafen.walls.api.Examples;
import de.hafen.walls.api.Operation;
import de.hafen.walls.wire.Request;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Makes the hostile request of a number: the same number and seed, the same request. */
final class Mutations {

    private final List<Operation> operations;
    private final Addresses addresses;
    private final Bodies bodies;
    private final long seed;

    /**
     * @param things ids of things that are there, by collection
     */
    Mutations(
            List<Operation> operations, Examples examples, Map<String, String> things, long seed) {
        this.operations = operations;
        this.addresses = new Addresses(things);
        this.bodies = new Bodies(operations, examples);
        this.seed = seed;
    }

    /**
     * An operation and what is sent to it.
     *
     * @param past whether it is sent to the service itself, past the gateway
     * @param framed whether it is HTTP: what is not may be left without an answer
     */
    record Hostile(Operation operation, Sent sent, boolean past, boolean framed) {}

    /** One in sixteen is the one before once more, mostly while that is still being answered. */
    Hostile of(int number) {
        return fresh(number % 16 == 15 ? number - 1 : number);
    }

    private Hostile fresh(int number) {
        Random chance = new Random(seed * 1_000_003 + number);
        chance.nextInt();
        Operation operation = operations.get(chance.nextInt(operations.size()));
        boolean bare = operation.bodyType().isEmpty();
        int kind = chance.nextInt(10);
        Request plain =
                Request.of(operation.method(), addresses.path(operation, chance, kind == 0));
        if (kind == 1 || (kind < 5 && bare)) {
            plain = plain.to(plain.target() + Addresses.query(operation, chance));
        }
        Sent sent = new Sent(plain, Sent.ODD);
        sent = SpoiledHeaders.on(operation, sent, chance, kind == 2 || (kind < 7 && bare));
        sent = bodies.on(operation, sent, chance, kind > 3);
        boolean framed = chance.nextInt(25) > 0;
        if (!framed) {
            sent = new Sent(Framing.of(sent.request(), chance), Sent.ODD);
        }
        return new Hostile(
                operation,
                sent.with(sent.request().streaming(operation.streams())),
                chance.nextInt(4) == 0,
                framed);
    }
}
