package de.hafen.cases.employer;

import de.hafen.platform.outbox.Fact;
import de.hafen.vocabulary.Ags;
import de.hafen.vocabulary.EmployerKind;
import de.hafen.vocabulary.Industry;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The region knows this employer; said again when what it says changes. */
public record EmployerRegistered(
        LocalDate on, @Nullable Industry industry, @Nullable Ags municipality, EmployerKind kind)
        implements Fact {

    @Override
    public String type() {
        return "employer-registered";
    }

    @Override
    public int v() {
        return 1;
    }
}
