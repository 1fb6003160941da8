package de.hafen.reporting.indicator;

import de.hafen.reporting.fact.FactState;
import de.hafen.reporting.fact.UnreadableFact;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Reads a fact's body; what has the wrong form makes the fact unreadable. */
record Body(FactState fact) {

    /** A common topic, a slash and a region's own code. */
    private static final int LONGEST_CODE = 71;

    int month() {
        try {
            LocalDate on = LocalDate.parse(text("on").orElse(""));
            if (on.getYear() < 1900 || on.getYear() > 2999) {
                throw new UnreadableFact("on is not a year to count in");
            }
            return on.getYear() * 100 + on.getMonthValue();
        } catch (DateTimeException e) {
            throw new UnreadableFact("on is not a date");
        }
    }

    Optional<String> text(String field) {
        JsonNode value = fact.body().path(field);
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        return Optional.of(code(field, value));
    }

    /** The field's code, its list of codes, or that it is unknown; no code twice. */
    List<String> codes(String field) {
        JsonNode value = fact.body().path(field);
        if (!value.isArray()) {
            return List.of(text(field).orElse(Indicator.UNKNOWN));
        }
        List<String> codes =
                StreamSupport.stream(value.spliterator(), false)
                        .map(v -> code(field, v))
                        .distinct()
                        .toList();
        return codes.isEmpty() ? List.of(Indicator.UNKNOWN) : codes;
    }

    long number(String field) {
        JsonNode value = fact.body().path(field);
        if (!value.canConvertToExactIntegral() || value.asLong() < 0) {
            throw new UnreadableFact(field + " is not a whole number from 0");
        }
        return value.asLong();
    }

    private static String code(String field, JsonNode value) {
        if (!value.isString() || value.asString().isEmpty()) {
            throw new UnreadableFact(field + " is not a code");
        }
        if (value.asString().length() > LONGEST_CODE) {
            throw new UnreadableFact(field + " is longer than any code");
        }
        return value.asString();
    }
}
