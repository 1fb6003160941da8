package de.hafen.cases.enquiry;

import de.hafen.platform.problem.Refused;
import de.hafen.platform.problem.Violation;
import java.util.List;

/** An enquiry is to be given to somebody who does not work here, or to an office nobody knows. */
public final class NotAnAssignment extends Refused {

    NotAnAssignment(String pointer, String code, String message) {
        super(
                "not-an-assignment",
                "An enquiry is given to a colleague who works here, or to an office of the rules.");
        with(List.of(new Violation(pointer, code, message)));
    }
}
