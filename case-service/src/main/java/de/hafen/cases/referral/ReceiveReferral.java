package de.hafen.cases.referral;

import de.hafen.cases.client.ClientId;
import de.hafen.cases.partner.PartnerId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A partner refers somebody who has a file to the region.
 *
 * @param about what the partner wants
 */
public record ReceiveReferral(
        @NotNull PartnerId partnerId,
        @NotNull ClientId clientId,
        @NotBlank @Size(max = 2_000) String about) {

    /** Tells nothing about the client. */
    @Override
    public String toString() {
        return "a referral to be received";
    }
}
