package de.hafen.cases.referral;

import static org.assertj.core.api.Assertions.assertThat;

import de.hafen.cases.Samples;
import de.hafen.cases.Statements;
import de.hafen.cases.client.ClientId;
import de.hafen.cases.client.Clients;
import de.hafen.cases.consent.ConsentManner;
import de.hafen.cases.consent.ConsentPurpose;
import de.hafen.cases.consent.ConsentTexts;
import de.hafen.cases.consent.ConsentWords;
import de.hafen.cases.consent.Consents;
import de.hafen.cases.consent.GiveConsent;
import de.hafen.cases.consent.PublishText;
import de.hafen.cases.consent.ReleasedField;
import de.hafen.cases.partner.PartnerForm;
import de.hafen.cases.partner.PartnerId;
import de.hafen.cases.partner.PartnerKind;
import de.hafen.cases.partner.Partners;
import de.hafen.platform.rights.Role;
import de.hafen.platform.tenancy.RegionKey;
import de.hafen.platform.testing.HafenTest;
import de.hafen.platform.testing.TestRegions;
import de.hafen.platform.web.PageQuery;
import de.hafen.vocabulary.LanguageTag;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How many statements lists of referrals and partners take: as many with twelve as with one. */
@HafenTest
class ReferralStatementsIT {

    private static final ReferralFilter ALL = new ReferralFilter(null, null, null, null);
    private static final LanguageTag GERMAN = new LanguageTag("de");

    @Autowired private Clients clients;
    @Autowired private Consents consents;
    @Autowired private ConsentTexts texts;
    @Autowired private Partners partners;
    @Autowired private Referrals referrals;
    @Autowired private IncomingReferrals incoming;
    @Autowired private ReferralCourse course;
    @Autowired private TestRegions regions;

    private RegionKey region;
    private ClientId client;

    @BeforeEach
    void aClientWhoAgrees() {
        region = regions.fresh();
        client = in(() -> clients.add(Samples.olena(null))).id();
        in(() ->
                texts.publish(
                        new PublishText(
                                ConsentPurpose.REFERRAL,
                                List.of(new ConsentWords(GERMAN, "Der Name")),
                                List.of(ReleasedField.NAME))));
        in(() ->
                consents.give(
                        client,
                        new GiveConsent(
                                ConsentPurpose.REFERRAL, 1, GERMAN, ConsentManner.SIGNED, null)));
        refer("Kammer");
    }

    @Test
    void listsOfReferralsTakeAsManyWithTwelveAsWithOne() {
        int sent = sent();
        int received = received();
        int steps = steps();
        int partnersOfOne = Statements.of(() -> in(partners::all)).size();
        for (int i = 0; i < 11; i++) {
            refer("Schule " + i);
        }

        assertThat(sent()).isEqualTo(sent).isLessThanOrEqualTo(4);
        assertThat(received()).isEqualTo(received).isLessThanOrEqualTo(3);
        assertThat(steps()).isEqualTo(steps).isLessThanOrEqualTo(5);
        assertThat(Statements.of(() -> in(partners::all)))
                .hasSize(partnersOfOne)
                .hasSizeLessThanOrEqualTo(1);
    }

    private int sent() {
        return Statements.of(() ->
                        in(() -> referrals.list(ALL, ReferralOrder.LATEST, PageQuery.first(50))))
                .size();
    }

    private int received() {
        return Statements.of(() -> in(() -> incoming.list(null, null, PageQuery.first(50)))).size();
    }

    private int steps() {
        return Statements.of(() -> in(() -> course.of(client, PageQuery.first(50)))).size();
    }

    /** To a partner of that name, who refers the client back. */
    private void refer(String name) {
        PartnerId partner =
                in(() ->
                                partners.add(
                                        new PartnerForm(
                                                name,
                                                PartnerKind.OTHER,
                                                "post@example.org",
                                                null,
                                                null,
                                                List.of(),
                                                null,
                                                null)))
                        .id();
        in(() ->
                referrals.send(
                        new SendReferral(
                                client, partner, null, List.of(ReleasedField.NAME), "Bitte")));
        in(() -> incoming.receive(new ReceiveReferral(partner, client, "Bitte beraten")));
    }

    private <T> T in(ScopedValue.CallableOp<T, RuntimeException> work) {
        return TestRegions.in(region, Role.ADVISER).call(work);
    }
}
