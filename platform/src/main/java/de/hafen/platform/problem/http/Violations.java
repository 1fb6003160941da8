package de.hafen.platform.problem.http;

import de.hafen.platform.problem.Problem;
import de.hafen.platform.problem.Violation;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.validation.Errors;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingRequestValueException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Bean validation's and binding's findings as violations with pointers. */
final class Violations {

    private Violations() {}

    static List<Violation> of(Errors errors, boolean body) {
        return errors.getAllErrors().stream().map(error -> of(error, body)).toList();
    }

    static List<Violation> of(HandlerMethodValidationException e) {
        List<Violation> all = new ArrayList<>();
        for (ParameterValidationResult result : e.getParameterValidationResults()) {
            boolean body = result.getMethodParameter().hasParameterAnnotation(RequestBody.class);
            if (result instanceof ParameterErrors errors) {
                all.addAll(of(errors, body));
            } else {
                String name = String.valueOf(result.getMethodParameter().getParameterName());
                String at = body ? "" : "?" + name;
                result.getResolvableErrors().forEach(found -> all.add(of(found, at)));
            }
        }
        return all;
    }

    static List<Violation> of(Collection<? extends ConstraintViolation<?>> found) {
        return found.stream()
                .map(one ->
                        new Violation(
                                pointer(one.getPropertyPath()),
                                code(
                                        one.getConstraintDescriptor()
                                                .getAnnotation()
                                                .annotationType()
                                                .getSimpleName()),
                                one.getMessage()))
                .toList();
    }

    static Problem wrongType(TypeMismatchException e) {
        String name =
                e instanceof MethodArgumentTypeMismatchException argument
                        ? argument.getName()
                        : String.valueOf(e.getPropertyName());
        for (@Nullable Throwable t = e.getCause(); t != null; t = t.getCause()) {
            if (t instanceof Problem broken) {
                return StandardProblem.invalid("?" + name, "wrong", broken.title());
            }
        }
        return StandardProblem.invalid("?" + name, "wrong", form(e.getRequiredType()));
    }

    private static String form(@Nullable Class<?> type) {
        return type != null && type.isEnum()
                ? "It is one of %s.".formatted(Arrays.toString(type.getEnumConstants()))
                : "The value has a wrong form.";
    }

    static Problem missing(MissingRequestValueException e) {
        return switch (e) {
            case MissingServletRequestParameterException parameter ->
                    StandardProblem.invalid(
                            "?" + parameter.getParameterName(), "required", "It is missing.");
            case MissingRequestHeaderException header ->
                    StandardProblem.invalid(
                            header.getHeaderName() + ":", "required", "The header is missing.");
            default -> StandardProblem.invalid("", "required", "Something is missing.");
        };
    }

    private static Violation of(ObjectError error, boolean body) {
        String field = error instanceof FieldError one ? one.getField() : "";
        String at = body ? pointer(field) : "?" + field;
        if (error instanceof FieldError one && one.isBindingFailure()) {
            return new Violation(at, "wrong", "The value has a wrong form.");
        }
        return of(error, at);
    }

    private static Violation of(MessageSourceResolvable found, String at) {
        String @Nullable [] codes = found.getCodes();
        String last = codes == null || codes.length == 0 ? "wrong" : codes[codes.length - 1];
        return new Violation(
                at,
                code(last),
                Objects.requireNonNullElse(found.getDefaultMessage(), "It is not valid."));
    }

    private static String pointer(Path path) {
        return pointer(path.toString());
    }

    private static String pointer(String field) {
        if (field.isEmpty()) {
            return "";
        }
        return "/" + field.replace("]", "").replace('[', '/').replace('.', '/').replace("//", "/");
    }

    private static String code(String constraint) {
        return switch (constraint) {
            case "NotNull", "NotBlank", "NotEmpty" -> "required";
            default -> constraint.replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
        };
    }
}
