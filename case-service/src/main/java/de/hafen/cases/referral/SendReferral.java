package de.hafen.cases.referral;

import de.hafen.cases.casefile.CaseId;
import de.hafen.cases.client.ClientId;
import de.hafen.cases.consent.ReleasedField;
import de.hafen.cases.partner.PartnerId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A client is referred to a partner.
 *
 * @param caseId the open case that it belongs to, where it does
 * @param fields what the partner is told besides the message
 * @param message what the partner is asked for
 */
public record SendReferral(
        @NotNull ClientId clientId,
        @NotNull PartnerId partnerId,
        @Nullable CaseId caseId,
        @NotEmpty @Size(max = 20) List<@NotNull ReleasedField> fields,
        @NotBlank @Size(max = 2_000) String message) {

    /** Tells nothing about the client. */
    @Override
    public String toString() {
        return "a referral to be sent";
    }
}
