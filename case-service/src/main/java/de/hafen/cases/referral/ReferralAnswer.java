package de.hafen.cases.referral;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What a partner says.
 *
 * @param words why it is refused, or what came of it
 */
record ReferralAnswer(@NotNull Said said, @Nullable @Size(max = 1_000) String words) {

    /** Steps that are the partner's. */
    @Schema(name = "ReferralAnswerSaid")
    enum Said {
        ACCEPT(ReferralStep.ACCEPT),
        REFUSE(ReferralStep.REFUSE),
        FINISH(ReferralStep.FINISH);

        private final ReferralStep step;

        Said(ReferralStep step) {
            this.step = step;
        }

        ReferralStep step() {
            return step;
        }
    }

    /** What has to be said, without blanks around it; throws where nothing was. */
    @Nullable String requiredWords() {
        if (said == Said.ACCEPT) {
            return null;
        }
        if (words == null || words.isBlank()) {
            throw ReferralNotPossible.withoutWords();
        }
        return words.strip();
    }

    /** Tells nothing. */
    @Override
    public String toString() {
        return "an answer of a partner";
    }
}
