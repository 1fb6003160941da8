package de.hafen.cases.household;

import static de.hafen.cases.household.Relation.CHILD;
import static de.hafen.cases.household.Relation.OTHER;
import static de.hafen.cases.household.Relation.PARENT;
import static de.hafen.cases.household.Relation.PARTNER;
import static de.hafen.cases.household.Relation.SIBLING;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RelationTests {

    private static final UUID FATHER = new UUID(0, 1);
    private static final UUID MOTHER = new UUID(0, 2);
    private static final UUID DAUGHTER = new UUID(0, 3);
    private static final UUID SON = new UUID(0, 4);

    @ParameterizedTest
    @EnumSource
    void whatFollowsIsTheSameFromBothSides(Relation one) {
        assertThat(one.inverse().inverse()).isEqualTo(one);
        for (Relation next : Relation.values()) {
            assertThat(next.inverse().then(one.inverse()))
                    .as("%s, then %s", one, next)
                    .isEqualTo(one.then(next).inverse());
        }
    }

    @Test
    void aPartnersChildIsAChildAndAParentsChildASibling() {
        assertThat(PARTNER.then(CHILD)).isEqualTo(CHILD);
        assertThat(PARENT.then(CHILD)).isEqualTo(SIBLING);
        assertThat(CHILD.then(CHILD)).isEqualTo(OTHER);
        assertThat(CHILD.then(PARENT)).as("perhaps they live apart").isEqualTo(OTHER);
    }

    @Test
    void aChildThatIsAddedIsTheChildOfBothAndTheSiblingOfTheOther() {
        Family fathers = new Family(FATHER, Map.of(MOTHER, PARTNER, DAUGHTER, CHILD));

        List<Pair> pairs = fathers.with(new Family(SON, Map.of()), CHILD);

        assertThat(pairs)
                .containsExactlyInAnyOrder(
                        new Pair(FATHER, SON, CHILD),
                        new Pair(MOTHER, SON, CHILD),
                        new Pair(DAUGHTER, SON, SIBLING));
    }

    @Test
    void nobodyIsTheirOwnRelative() {
        Family fathers = new Family(FATHER, Map.of(DAUGHTER, CHILD));
        Family mothers = new Family(MOTHER, Map.of(DAUGHTER, CHILD));

        assertThat(fathers.with(mothers, PARTNER))
                .allMatch(pair -> !pair.client().equals(pair.relative()));
    }
}
