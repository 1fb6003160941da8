package de.hafen.cases.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.hafen.cases.Samples;
import de.hafen.cases.merge.MergeShare;
import de.hafen.cases.merge.MergedAway;
import de.hafen.cases.waitingarea.CallNext;
import de.hafen.cases.waitingarea.Steps;
import de.hafen.cases.waitingarea.TicketView;
import de.hafen.cases.waitingarea.Waiting;
import de.hafen.platform.rights.Role;
import de.hafen.platform.tenancy.RegionKey;
import de.hafen.platform.testing.HafenTest;
import de.hafen.platform.testing.TestRegions;
import de.hafen.platform.web.IfMatch;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HafenTest
class MergedWhileWaitingIT {

    @Autowired private ClientMerging merging;
    @Autowired private Clients clients;
    @Autowired private Waiting waiting;
    @Autowired private Steps steps;
    @Autowired private TestRegions regions;

    private RegionKey region;
    private ClientId kept;
    private ClientId other;

    @BeforeEach
    void twoFilesOfOnePersonWhoWaits() {
        region = regions.fresh();
        kept = in(() -> clients.add(Samples.client("Ayşe", "Yıldız"))).id();
        other = in(() -> clients.add(Samples.client("Ayse", "Yıldız"))).id();
        in(() -> waiting.arrived(Samples.arrival(other)));
    }

    @Test
    void thePersonGoesOnWaitingAsTheOneThatIsLeft() {
        merge();

        assertThat(whoWaits()).containsExactly(kept);
        assertThat(in(() -> steps.callNext(new CallNext("1", null, null))).client())
                .extracting(TicketView.Person::name)
                .isEqualTo("Ayşe Yıldız");
    }

    @Test
    void theTicketGoesBackWithTheFile() {
        UUID merge = merge();
        in(() -> waiting.arrived(Samples.arrival(kept)));

        assertThat(in(() -> merging.of(kept)).getFirst().shares())
                .contains(new MergeShare("ticket", 1, 1));
        int seen = in(() -> clients.open(kept)).version();
        in(() -> merging.separate(kept, new IfMatch(seen), merge));

        assertThat(whoWaits()).containsExactlyInAnyOrder(kept, other);
    }

    @Test
    void nobodyIsCheckedInUnderAFileThatIsGone() {
        merge();

        assertThatThrownBy(() -> in(() -> waiting.arrived(Samples.arrival(other))))
                .isInstanceOf(MergedAway.class);
        assertThat(whoWaits()).containsExactly(kept);
    }

    private UUID merge() {
        int seen = in(() -> clients.open(kept)).version();
        int otherSeen = in(() -> clients.open(other)).version();
        return in(() ->
                        merging.merge(
                                kept,
                                new IfMatch(seen),
                                new MergeClients(other, otherSeen, List.of(), List.of())))
                .merge();
    }

    private List<ClientId> whoWaits() {
        return in(() -> waiting.queue(null)).orElseThrow().items().stream()
                .map(TicketView::client)
                .filter(Objects::nonNull)
                .map(TicketView.Person::id)
                .toList();
    }

    private <T> T in(ScopedValue.CallableOp<T, RuntimeException> work) {
        return TestRegions.in(region, Role.ADVISER).call(work);
    }
}
