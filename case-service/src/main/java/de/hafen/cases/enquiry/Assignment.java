package de.hafen.cases.enquiry;

import de.hafen.cases.triage.Answering;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Who is to answer: a colleague, an office, or whoever takes it next where neither is named.
 *
 * @param to a colleague who works here
 * @param office one that the rules of triage name, or that has it already
 */
@Schema(name = "EnquiryAssignment")
public record Assignment(@Nullable @Valid Responsible to, @Nullable @Size(max = 80) String office) {

    /** What is empty was not said. */
    public Assignment {
        office = office == null || office.isBlank() ? null : office.strip();
    }

    /** Throws {@link NotAnAssignment} where nobody would see to it. */
    void require(Answering here, @Nullable String present) {
        if (to != null && office != null) {
            throw new NotAnAssignment("/office", "excess", "name a colleague or an office.");
        }
        if (to != null && !here.colleagues().isEmpty() && !here.has(to.id())) {
            throw new NotAnAssignment(
                    "/to/id", "unknown", "nobody here who answers enquiries has it.");
        }
        if (office != null && !office.equals(present) && !here.offices().contains(office)) {
            throw new NotAnAssignment("/office", "unknown", "no rule of triage names it.");
        }
    }
}
