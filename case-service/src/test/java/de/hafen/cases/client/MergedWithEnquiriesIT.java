package de.hafen.cases.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.hafen.cases.Samples;
import de.hafen.cases.enquiry.Enquiries;
import de.hafen.cases.enquiry.EnquiryId;
import de.hafen.cases.enquiry.EnquiryWork;
import de.hafen.cases.merge.MergeShare;
import de.hafen.cases.merge.MergedAway;
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
class MergedWithEnquiriesIT {

    @Autowired private ClientMerging merging;
    @Autowired private Clients clients;
    @Autowired private Enquiries enquiries;
    @Autowired private EnquiryWork work;
    @Autowired private TestRegions regions;

    private RegionKey region;
    private ClientId kept;
    private ClientId other;
    private EnquiryId enquiry;

    @BeforeEach
    void twoFilesOfOnePersonWhoAsked() {
        region = regions.fresh();
        kept = in(() -> clients.add(Samples.client("Ayşe", "Yıldız"))).id();
        other = in(() -> clients.add(Samples.client("Ayse", "Yıldız"))).id();
        enquiry = in(() -> enquiries.add(Samples.enquiry(other))).id();
    }

    @Test
    void theEnquiryGoesAlongAndBack() {
        UUID merge = merge();

        assertThat(whoAsks()).isEqualTo(kept);
        in(() -> enquiries.add(Samples.enquiry(kept)));
        assertThat(in(() -> merging.of(kept)).getFirst().shares())
                .contains(new MergeShare("enquiry", 1, 1));
        int seen = in(() -> clients.open(kept)).version();
        in(() -> merging.separate(kept, new IfMatch(seen), merge));
        assertThat(whoAsks()).isEqualTo(other);
    }

    @Test
    void nothingIsAttachedToAFileThatIsGone() {
        EnquiryId fresh = in(() -> enquiries.add(Samples.enquiry(null))).id();
        merge();

        assertThatThrownBy(() -> in(() -> work.attach(fresh, new IfMatch(0), other)))
                .isInstanceOf(MergedAway.class);
        assertThatThrownBy(() -> in(() -> enquiries.add(Samples.enquiry(other))))
                .isInstanceOf(MergedAway.class);
        assertThat(in(() -> enquiries.open(fresh)).client()).isNull();
    }

    private ClientId whoAsks() {
        return Objects.requireNonNull(in(() -> enquiries.open(enquiry)).client()).id();
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

    private <T> T in(ScopedValue.CallableOp<T, RuntimeException> work) {
        return TestRegions.in(region, Role.ADVISER).call(work);
    }
}
