package de.hafen.cases.enquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.hafen.cases.Samples;
import de.hafen.cases.Statements;
import de.hafen.cases.client.ClientId;
import de.hafen.cases.client.Clients;
import de.hafen.platform.rights.Role;
import de.hafen.platform.tenancy.RegionKey;
import de.hafen.platform.testing.RegionIsolationContract;
import de.hafen.platform.testing.TestRegions;
import de.hafen.platform.testing.TickingClock;
import de.hafen.platform.web.ChangedMeanwhile;
import de.hafen.platform.web.IfMatch;
import de.hafen.platform.web.Page;
import de.hafen.platform.web.PageQuery;
import de.hafen.vocabulary.LanguageTag;
import de.hafen.vocabulary.Topic;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class EnquiriesIT extends RegionIsolationContract {

    private static final EnquiryFilter ALL =
            new EnquiryFilter(null, null, null, null, null, null, null, null, null, null, null);
    private static final EnquiryFilter OPEN =
            new EnquiryFilter(true, null, null, null, null, null, null, null, null, null, null);
    private static final Responsible JONAS = new Responsible("jonas", "Jonas Weber");

    @Autowired private Enquiries enquiries;
    @Autowired private EnquiryWork work;
    @Autowired private Clients clients;
    @Autowired private TestRegions regions;
    @Autowired private TickingClock clock;

    @Override
    protected String table() {
        return "enquiry";
    }

    @Override
    protected UUID add() {
        return enquiries.add(Samples.enquiry(null)).id().value();
    }

    @Override
    protected boolean finds(UUID id) {
        return enquiries.open(new EnquiryId(id)).id().value().equals(id);
    }

    @Override
    protected void change(UUID id) {
        work.take(new EnquiryId(id), new IfMatch(0));
    }

    @Test
    void whoTakesItHasIt() {
        RegionKey region = regions.fresh();
        EnquiryView fresh = asked(region, null);

        EnquiryView taken = in(region, () -> work.take(fresh.id(), seen(fresh)));

        assertThat(fresh.state()).isEqualTo(EnquiryState.NEW);
        assertThat(taken.state()).isEqualTo(EnquiryState.IN_WORK);
        assertThat(in(region, enquiries::counts)).isEqualTo(new EnquiryCounts(0, 1, 1, null));
        assertThatThrownBy(() -> in(region, () -> work.take(fresh.id(), seen(fresh))))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void itIsAnsweredClosedAndGoesOn() {
        RegionKey region = regions.fresh();
        EnquiryView it = asked(region, null);

        it = step(region, it, (id, seen) -> work.assign(id, seen, new Assignment(JONAS, null)));
        it = step(region, it, work::answered);
        assertThat(it.state()).isEqualTo(EnquiryState.ANSWERED);
        it = step(region, it, (id, seen) -> work.close(id, seen, closing(EnquiryOutcome.ANSWERED)));
        assertThat(it.state()).isEqualTo(EnquiryState.CLOSED);
        assertThat(it.closedAt()).isNotNull();
        it = step(region, it, work::reopen);

        assertThat(it.state()).isEqualTo(EnquiryState.IN_WORK);
        assertThat(it.assignee()).isEqualTo(JONAS);
        assertThat(it.outcome()).isNull();
        EnquiryView last = it;
        assertThatThrownBy(() -> in(region, () -> work.reopen(last.id(), seen(last))))
                .isInstanceOf(EnquiryHasMovedOn.class);
    }

    @Test
    void whoIsGivenUpByTheColleagueIsNewAgain() {
        RegionKey region = regions.fresh();
        EnquiryView it = asked(region, null);

        it = step(region, it, work::take);
        it = step(region, it, (id, seen) -> work.assign(id, seen, new Assignment(null, null)));

        assertThat(it.state()).isEqualTo(EnquiryState.NEW);
        assertThat(in(region, enquiries::counts).unassigned()).isEqualTo(1);
    }

    @Test
    void somebodyNewIsAddedWithTheEnquiryOrNotAtAll() {
        RegionKey region = regions.fresh();
        EnquiryView it = asked(region, null);

        EnquiryView attached =
                step(
                        region,
                        it,
                        (id, seen) -> work.attachNew(id, seen, Samples.client("Anna", "Kanarie")));

        assertThat(attached.client()).isNotNull();
        assertThat(attached.client().name()).isEqualTo("Anna Kanarie");
        assertThatThrownBy(() ->
                        in(
                                region,
                                () ->
                                        work.attachNew(
                                                it.id(),
                                                seen(it),
                                                Samples.client("Nobody", "Twice"))))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(
                        in(
                                region,
                                () ->
                                        clients.find(
                                                "Twice",
                                                de.hafen.cases.listing.Archive.WITHOUT,
                                                5)))
                .isEmpty();
    }

    @Test
    void howToReachSomebodyIsNotKeptWithoutConsent() {
        assertThatThrownBy(() -> in(regions.a(), () -> enquiries.add(without(null))))
                .isInstanceOf(ConsentNeeded.class);
        assertThatThrownBy(() -> in(regions.a(), () -> enquiries.add(without(false))))
                .isInstanceOf(ConsentNeeded.class);

        EnquiryView it = asked(regions.a(), null);
        assertThatThrownBy(() ->
                        in(regions.a(), () -> work.correct(it.id(), seen(it), form -> form(false))))
                .isInstanceOf(ConsentNeeded.class);
    }

    @Test
    void whatIsTakenOutIsGone() {
        EnquiryView it = asked(regions.a(), null);
        EnquiryForm nobody =
                new EnquiryForm(
                        List.of(Topic.BANK),
                        new LanguageTag("en"),
                        null,
                        "Which bank?",
                        " ",
                        null,
                        null,
                        false);

        EnquiryView corrected =
                step(regions.a(), it, (id, seen) -> work.correct(id, seen, _ -> nobody));

        assertThat(corrected.name()).isNull();
        assertThat(corrected.email()).isNull();
        assertThat(corrected.consentedAt()).isNull();
        assertThat(corrected.topics()).containsExactly(Topic.BANK);
    }

    @Test
    void theInboxShowsWhoWaitsLongestAndGoesOnWhereItEnded() {
        RegionKey region = regions.fresh();
        List<EnquiryId> asked = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            asked.add(asked(region, null).id());
            clock.advance(Duration.ofMinutes(1));
        }
        EnquiryView closed = in(region, () -> enquiries.open(asked.get(1)));
        step(region, closed, (id, seen) -> work.close(id, seen, closing(EnquiryOutcome.WITHDRAWN)));

        Page<EnquiryLine> first =
                in(region, () -> enquiries.list(OPEN, EnquiryOrder.OLDEST, PageQuery.first(3)));
        Page<EnquiryLine> rest =
                in(
                        region,
                        () ->
                                enquiries.list(
                                        OPEN,
                                        EnquiryOrder.OLDEST,
                                        PageQuery.first(3).at(String.valueOf(first.next()))));

        assertThat(first.total()).isEqualTo(4);
        assertThat(first.items())
                .extracting(EnquiryLine::id)
                .containsExactly(asked.get(0), asked.get(2), asked.get(3));
        assertThat(rest.items()).extracting(EnquiryLine::id).containsExactly(asked.get(4));
        assertThat(in(region, () -> list(ALL)).items())
                .extracting(EnquiryLine::id)
                .containsExactlyElementsOf(asked.reversed());
    }

    @Test
    void whoCallsWithTheReferenceIsFound() {
        RegionKey region = regions.fresh();
        asked(region, null);
        Reference reference = asked(region, null).reference();

        EnquiryFilter filter =
                new EnquiryFilter(
                        null, null, null, null, null, null, null, null, null, null, reference);

        assertThat(in(region, () -> list(filter)).items())
                .singleElement()
                .extracting(EnquiryLine::reference)
                .isEqualTo(reference);
    }

    @Test
    void referenceAndCodeTogetherShowWhereItStandsAndNothingElse() {
        RegionKey region = regions.fresh();
        EnquiryView it = asked(region, null);
        EnquiryView other = asked(region, null);

        EnquiryStanding standing =
                in(region, () -> enquiries.standing(it.reference() + " " + it.code()));

        assertThat(standing.state()).isEqualTo(EnquiryState.NEW);
        assertThat(standing.toString()).doesNotContain("anfangen").doesNotContain("olena");
        for (String wrong :
                List.of(
                        it.reference() + other.code(),
                        it.reference().text(),
                        "",
                        "2".repeat(21),
                        it.reference() + it.code() + "2")) {
            assertThatThrownBy(() -> in(region, () -> enquiries.standing(wrong)))
                    .isInstanceOf(NoSuchEnquiry.class);
        }
        assertThatThrownBy(
                        () -> in(regions.b(), () -> enquiries.standing(it.reference() + it.code())))
                .isInstanceOf(NoSuchEnquiry.class);
    }

    @Test
    void theSameSaidTwiceIsOneEnquiry() {
        RegionKey region = regions.fresh();
        ReceiveEnquiry order = Samples.enquiry(null);

        EnquiryReceipt first = in(region, () -> enquiries.receive(order));
        EnquiryReceipt again = in(region, () -> enquiries.receive(order));

        assertThat(again).isEqualTo(first);
        assertThat(in(region, () -> list(ALL)).items()).hasSize(1);
    }

    @Test
    void theListTakesAsManyStatementsForFiftyAsForOne() {
        RegionKey region = regions.fresh();
        ClientId client = in(region, () -> clients.add(Samples.client("Anna", "Kanarie"))).id();
        asked(region, client);
        int one = Statements.of(() -> in(region, () -> list(ALL))).size();
        for (int i = 0; i < 20; i++) {
            asked(region, client);
        }

        assertThat(Statements.of(() -> in(region, () -> list(ALL)))).hasSize(one);
        assertThat(one).isLessThanOrEqualTo(5);
        assertThat(Statements.of(() -> in(region, enquiries::counts))).hasSize(1);
    }

    private interface Step {
        EnquiryView take(EnquiryId id, IfMatch seen);
    }

    private static EnquiryView step(RegionKey region, EnquiryView it, Step step) {
        return in(region, () -> step.take(it.id(), seen(it)));
    }

    private Page<EnquiryLine> list(EnquiryFilter filter) {
        return enquiries.list(filter, EnquiryOrder.LATEST, PageQuery.first(50));
    }

    private EnquiryView asked(RegionKey region, @Nullable ClientId client) {
        return in(region, () -> enquiries.add(Samples.enquiry(client)));
    }

    private static ReceiveEnquiry without(@Nullable Boolean consent) {
        return Samples.enquiry(null, form(consent));
    }

    private static EnquiryForm form(@Nullable Boolean consent) {
        return new EnquiryForm(
                List.of(Topic.WORK),
                new LanguageTag("de"),
                null,
                "Bitte rufen Sie an",
                null,
                null,
                "0211 5550100",
                consent);
    }

    private static EnquiryClosing closing(EnquiryOutcome how) {
        return new EnquiryClosing(how, null, null);
    }

    private static IfMatch seen(EnquiryView it) {
        return new IfMatch(it.version());
    }

    private static <T> T in(RegionKey region, ScopedValue.CallableOp<T, RuntimeException> work) {
        return TestRegions.in(region, Role.ADVISER).call(work);
    }
}
