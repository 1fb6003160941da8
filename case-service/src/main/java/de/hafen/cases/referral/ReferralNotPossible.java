package de.hafen.cases.referral;

import de.hafen.platform.problem.Refused;
import de.hafen.platform.problem.Violation;
import java.util.List;

/** Nobody can be referred like that. */
public final class ReferralNotPossible extends Refused {

    private ReferralNotPossible(String pointer, String code, String detail) {
        super("referral-not-possible", "Nobody can be referred like that.");
        with(List.of(new Violation(pointer, code, detail)));
    }

    static ReferralNotPossible withThatField() {
        return new ReferralNotPossible(
                "/fields", "unknown", "the text to which the client agreed does not name it.");
    }

    static ReferralNotPossible inThatCase() {
        return new ReferralNotPossible(
                "/caseId", "unknown", "name an open case of the client that you can see.");
    }

    static ReferralNotPossible withoutWords() {
        return new ReferralNotPossible(
                "/words", "required", "say why it is refused, or what came of it.");
    }
}
