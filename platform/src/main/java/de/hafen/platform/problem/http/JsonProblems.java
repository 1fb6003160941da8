package de.hafen.platform.problem.http;

import de.hafen.platform.problem.Problem;
import de.hafen.platform.problem.Violation;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.IgnoredPropertyException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** What is wrong with a body, as JSON pointers; never the text that was sent. */
final class JsonProblems {

    private JsonProblems() {}

    static Problem of(HttpMessageNotReadableException e) {
        for (Throwable t = e.getCause(); t != null; t = t.getCause()) {
            if (t instanceof BodyTooLarge large) {
                return StandardProblem.tooLarge(large.limit());
            }
        }
        if (!(e.getCause() instanceof JacksonException json)) {
            return e.getCause() == null
                    ? StandardProblem.bodyMissing()
                    : StandardProblem.unreadable("The body could not be read.");
        }
        return of(json);
    }

    static Problem of(JacksonException e) {
        String at = pointer(e.getPath());
        for (Throwable t = e.getCause(); t != null; t = t.getCause()) {
            if (t instanceof Problem broken) {
                return inside(at, broken);
            }
        }
        return switch (e) {
            case StreamConstraintsException _ ->
                    StandardProblem.unreadable("A text, a number or the nesting is too long.");
            case InputCoercionException _ ->
                    StandardProblem.invalid(at, "wrong", "The number is out of range.");
            case StreamReadException read -> StandardProblem.unreadable(place(read));
            case UnrecognizedPropertyException _ ->
                    StandardProblem.invalid(at, "unknown", "There is no such member.");
            case IgnoredPropertyException _ ->
                    StandardProblem.invalid(at, "unknown", "This member cannot be written.");
            case InvalidFormatException format ->
                    StandardProblem.invalid(at, "wrong", form(format));
            case MismatchedInputException mismatch ->
                    StandardProblem.invalid(at, "wrong", expected(mismatch));
            case DatabindException _ ->
                    StandardProblem.invalid(at, "wrong", "The value is not a valid one.");
            default -> StandardProblem.unreadable("The body could not be read.");
        };
    }

    private static Problem inside(String at, Problem broken) {
        String slug = broken.type().substring(broken.type().lastIndexOf('/') + 1);
        return StandardProblem.invalid(at, slug, broken.title());
    }

    private static String place(StreamReadException e) {
        String message = e.getOriginalMessage();
        String kind =
                message.startsWith("Duplicate")
                        ? "A member stands there twice"
                        : "It is not well formed";
        return e.getLocation() == null
                ? kind + "."
                : kind
                        + ", line %d, column %d."
                                .formatted(
                                        e.getLocation().getLineNr(), e.getLocation().getColumnNr());
    }

    private static String form(InvalidFormatException e) {
        Class<?> target = e.getTargetType();
        if (target != null && target.isEnum()) {
            return "It is one of "
                    + List.of(target.getEnumConstants()).stream()
                            .map(Object::toString)
                            .collect(Collectors.joining(", "))
                    + ".";
        }
        return target == null
                ? "The value is not a valid one."
                : "It must be " + name(target) + ".";
    }

    private static String expected(MismatchedInputException e) {
        Class<?> target = e.getTargetType();
        return target == null ? "It has the wrong type." : "It must be " + name(target) + ".";
    }

    private static String name(Class<?> target) {
        return switch (target.getSimpleName()) {
            case "boolean", "Boolean" -> "true or false";
            case "int", "Integer", "long", "Long", "short", "Short" -> "a whole number";
            case "double", "Double", "BigDecimal" -> "a number";
            case "Instant", "OffsetDateTime" -> "an instant such as 2026-03-01T09:30:00Z";
            case "LocalDate" -> "a date such as 2026-03-01";
            case "LocalTime" -> "a time such as 09:30";
            case "UUID" -> "an id (UUID)";
            case "String" -> "a text";
            case "List", "Set", "Collection", "ArrayList", "HashSet" -> "a list";
            default -> target.isEnum() ? "one of the known words" : "of another form";
        };
    }

    static String pointer(List<JacksonException.Reference> path) {
        return path.stream()
                .map(step ->
                        step.getPropertyName() == null
                                ? String.valueOf(step.getIndex())
                                : escaped(step.getPropertyName()))
                .map(step -> "/" + step)
                .collect(Collectors.joining());
    }

    private static String escaped(String name) {
        String shown = name.length() > 100 ? name.substring(0, 100) : name;
        return shown.replace("~", "~0").replace("/", "~1");
    }

    /** The violation at a member of the body. */
    static Violation at(String member, String code, String detail) {
        return new Violation("/" + escaped(member), code, detail);
    }
}
