package de.hafen.platform.problem.http;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import de.hafen.platform.problem.Problem;
import de.hafen.platform.problem.Violation;
import java.util.List;
import java.util.Map;

/** A problem as RFC 9457 writes it. */
@JsonPropertyOrder({"type", "title", "status", "instance", "errors"})
record ProblemDocument(
        String type,
        String title,
        int status,
        String instance,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Violation> errors,
        @JsonAnyGetter Map<String, Object> properties) {

    static ProblemDocument of(Problem problem, String instance) {
        return new ProblemDocument(
                problem.type(),
                problem.title(),
                problem.status(),
                instance,
                problem.errors(),
                problem.properties());
    }
}
