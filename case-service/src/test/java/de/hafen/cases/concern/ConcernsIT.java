package de.hafen.cases.concern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.hafen.cases.Desk;
import de.hafen.platform.rights.Role;
import de.hafen.platform.tenancy.RegionKey;
import de.hafen.platform.testing.RegionIsolationContract;
import de.hafen.platform.testing.TestRegions;
import de.hafen.platform.web.IfMatch;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ConcernsIT extends RegionIsolationContract {

    @Autowired private Concerns concerns;
    @Autowired private TestRegions regions;

    @Override
    protected String table() {
        return "concern";
    }

    @Override
    protected UUID add() {
        return concerns.add(Desk.concern("Aufenthaltstitel", 45, 10)).id().value();
    }

    @Override
    protected boolean finds(UUID id) {
        return concerns.open(new ConcernId(id)).id().value().equals(id);
    }

    @Override
    protected void change(UUID id) {
        concerns.change(
                new ConcernId(id), new IfMatch(0), _ -> Desk.concern("Einbürgerung", 60, 5));
    }

    @Test
    void aConcernThatIsNotThereCannotBeReferredTo() {
        RegionKey region = regions.fresh();

        assertThatThrownBy(() ->
                        TestRegions.in(region, Role.ADVISER)
                                .call(() ->
                                        concerns.required(
                                                List.of(new ConcernId(UUID.randomUUID())))))
                .isInstanceOf(ConcernUnknown.class);
    }

    @Test
    void aConcernComesBackAsItWasWrittenDown() {
        RegionKey region = regions.fresh();
        ConcernForm form = Desk.concern("Beratung für Ärzt:innen", 75, 15);

        ConcernView added =
                TestRegions.in(region, Role.REGION_ADMINISTRATOR).call(() -> concerns.add(form));

        assertThat(added.form()).isEqualTo(form);
        assertThat(TestRegions.in(region, Role.ADVISER).call(() -> concerns.all()))
                .containsExactly(added);
    }
}
