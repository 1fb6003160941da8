package de.hafen.cases.casefile;

import de.hafen.platform.problem.Invalid;
import de.hafen.platform.problem.Violation;
import java.util.List;

/** Nobody can stand in like this. */
public final class CoverNotPossible extends Invalid {

    private CoverNotPossible(String pointer, String code, String detail) {
        super("cover-not-possible", "Nobody can stand in like this.");
        with(List.of(new Violation(pointer, code, detail)));
    }

    static CoverNotPossible byOneself() {
        return new CoverNotPossible("/deputy", "unexpected", "somebody else stands in.");
    }

    static CoverNotPossible backwards() {
        return new CoverNotPossible("/until", "range", "it ends on its first day or later.");
    }
}
