package de.hafen.cases.clientfile;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.hafen.cases.casefile.CaseView;
import de.hafen.cases.client.ClientView;
import de.hafen.cases.consent.ClientConsent;
import de.hafen.cases.consultation.ConsultationView;
import de.hafen.cases.handover.OutgoingView;
import de.hafen.cases.household.Relative;
import de.hafen.cases.merge.MergeView;
import de.hafen.cases.referral.ReferralEntry;
import de.hafen.cases.referral.ReferralView;
import de.hafen.platform.web.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one sees who opens a client's file.
 *
 * @param household the family, with their own titles
 * @param consultations the latest of them; absent for callers who may not read them
 * @param cases the latest of them in the caller's compartments, also those that are over; absent
 *     for callers who may not read cases
 * @param consents how it stands with each purpose; absent for callers who may not read them
 * @param handOvers which regions were asked to take the client, the latest first; absent for
 *     callers who may not read hand-overs
 * @param referrals to whom the client was referred, the latest first; absent for callers who may
 *     not read referrals
 * @param referralSteps what became of them, the latest first; absent with them
 * @param merges files that became part of this one
 */
public record ClientFile(
        ClientView client,
        List<Relative> household,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Page<ConsultationView> consultations,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<CaseView> cases,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<ClientConsent> consents,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Page<OutgoingView> handOvers,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Page<ReferralView> referrals,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Page<ReferralEntry> referralSteps,
        List<MergeView> merges) {

    /** Tells the id only. */
    @Override
    public String toString() {
        return "file of " + client;
    }
}
