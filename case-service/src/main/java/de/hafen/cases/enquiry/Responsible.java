package de.hafen.cases.enquiry;

import de.hafen.cases.triage.Colleague;
import de.hafen.platform.identity.Caller;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A colleague who answers enquiries.
 *
 * @param id the account
 * @param name as colleagues say it
 */
@Embeddable
@Schema(name = "EnquiryColleague")
public record Responsible(
        @NotBlank @Size(max = 100) String id, @NotBlank @Size(max = 200) String name) {

    static Responsible of(Caller caller) {
        return new Responsible(caller.subject(), caller.name());
    }

    static Responsible of(Colleague colleague) {
        return new Responsible(colleague.id(), colleague.name());
    }

    /** Tells nothing about the person. */
    @Override
    public String toString() {
        return "a colleague";
    }
}
