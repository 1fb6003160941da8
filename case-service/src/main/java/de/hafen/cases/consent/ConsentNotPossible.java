package de.hafen.cases.consent;

import de.hafen.platform.problem.Refused;
import de.hafen.platform.problem.Violation;
import java.util.List;

/** Nobody can have said that. */
public final class ConsentNotPossible extends Refused {

    private ConsentNotPossible(String pointer, String code, String detail) {
        super("consent-not-possible", "Nobody can have said that.");
        with(List.of(new Violation(pointer, code, detail)));
    }

    static ConsentNotPossible toNoText() {
        return new ConsentNotPossible("/text", "unknown", "the region has published no such text.");
    }

    static ConsentNotPossible inNoLanguage() {
        return new ConsentNotPossible(
                "/language", "unknown", "the text was not published in this language.");
    }

    static ConsentNotPossible yet() {
        return new ConsentNotPossible("/on", "range", "it was said today or before.");
    }
}
