package de.hafen.cases.household;

import de.hafen.cases.client.ClientId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Somebody's relatives, as people have said them. Pure.
 *
 * @param of whose
 * @param relatives what each is to that person
 */
record Family(UUID of, Map<UUID, Relation> relatives) {

    /** What somebody is to that person. */
    Relation to(ClientId id) {
        return relatives.getOrDefault(id.value(), Relation.OTHER);
    }

    /**
     * What there is to say when two come together: each of the one family and each of the other, as
     * far as it follows from what they are to the two.
     *
     * @param relation what the other one is to this one
     */
    List<Pair> with(Family other, Relation relation) {
        List<Pair> pairs = new ArrayList<>();
        pairs.add(new Pair(of, other.of, relation));
        other.relatives.forEach((theirs, to) -> add(pairs, of, theirs, relation.then(to)));
        relatives.forEach((mine, to) -> {
            Relation meToMine = to.inverse();
            add(pairs, mine, other.of, meToMine.then(relation));
            other.relatives.forEach((theirs, too) -> add(pairs, mine, theirs, Relation.OTHER));
        });
        return pairs;
    }

    private static void add(List<Pair> pairs, UUID client, UUID relative, Relation relation) {
        if (!client.equals(relative)) {
            pairs.add(new Pair(client, relative, relation));
        }
    }
}
