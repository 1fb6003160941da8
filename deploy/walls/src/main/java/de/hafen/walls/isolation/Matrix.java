package de.hafen.walls.isolation;

import de.hafen.walls.api.Endpoints;
import de.hafen.walls.api.Operation;
import de.hafen.walls.api.Operations;
import de.hafen.walls.stack.Contents;
import de.hafen.walls.stack.Fortress;
import de.hafen.walls.wire.Wire;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The isolation matrix: regions are seeded with canaries through the interface, every operation is
 * asked by its owner, then by all others; then everything that was left behind is searched.
 */
public final class Matrix {

    private final Fortress fortress;
    private final Tally tally = new Tally();
    private final Territory attacker = territory("aachen", "WS");
    private final Territory victim = territory("duesseldorf", "KI");
    private final Territory bystander = territory("duisburg", "VU");
    private final Detector detector = new Detector(List.of(attacker, victim, bystander));
    private final List<Operation> operations;

    private Matrix(Fortress fortress) {
        this.fortress = fortress;
        this.operations = Operations.read(fortress.gateway());
    }

    private static Territory territory(String key, String country) {
        return new Territory(
                key, "kanarie" + UUID.randomUUID().toString().substring(0, 8), country);
    }

    /** Runs all of it. */
    public static Tally run(Fortress fortress) throws InterruptedException {
        Matrix matrix = new Matrix(fortress);
        matrix.run();
        return matrix.tally;
    }

    private void run() throws InterruptedException {
        Identities people = new Identities(fortress, attacker, victim);
        tally.operations(operations.size());
        unknown();
        Household household = null;
        for (Territory territory : List.of(attacker, bystander, victim)) {
            household = new Household(fortress, operations, territory, people.chief(territory));
            household.settle();
        }
        OutsideRegions outside = new OutsideRegions(fortress, victim, people);
        List<Operation> inOrder = new ArrayList<>(operations);
        inOrder.sort(Comparator.comparingInt(Matrix::place));
        new Owners(fortress, Objects.requireNonNull(household), outside, tally, detector)
                .ask(inOrder);
        List<Identity> identities = people.all(outside);
        SortedMap<String, String> before = contents();
        Assault assault =
                new Assault(fortress.gateway(), attacker, victim, identities, detector, tally);
        assault.on(operations);
        assault.past(operations, services());
        Contents.changed(before, contents())
                .forEach(table -> tally.leak("the assault changed " + table));
        new Internals(fortress, tally).knock(identities);
        people.forgotten(identities)
                .forEach(it -> tally.untested(it.name(), "is not known at the end"));
        new Leftovers(fortress, detector, tally).search();
    }

    /** What is in no document can't be tested, and nobody would know. */
    private void unknown() {
        Set<String> documented =
                operations.stream()
                        .map(it -> it.id().replaceAll("\\{[^}]+}", "{}"))
                        .collect(Collectors.toSet());
        for (String service : Fortress.SERVICES) {
            Endpoints.of(fortress.ownJars(service)).stream()
                    .filter(it -> it.contains(" /api/"))
                    .filter(it -> !documented.contains(it.replaceAll("\\{[^}]+}", "{}")))
                    .forEach(it -> tally.untested(it, "is in no document of " + service));
        }
    }

    private static int place(Operation operation) {
        int place = OutsideRegions.order().indexOf(operation.id());
        boolean ends =
                operation.path().contains("password") || operation.path().contains("sign-out");
        return ends ? 1_000 : place < 0 ? 500 : place;
    }

    private SortedMap<String, String> contents() {
        SortedMap<String, String> all = Contents.settled(fortress, victim.key());
        all.putAll(Contents.settled(fortress, bystander.key()));
        return all;
    }

    private Map<String, Wire> services() {
        Map<String, Wire> wires = new HashMap<>();
        Fortress.SERVICES.forEach(it -> wires.put(it, new Wire(fortress.platform().port(it))));
        return wires;
    }
}
