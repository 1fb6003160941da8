package de.hafen.platform.problem.http;

import de.hafen.platform.problem.Problem;
import jakarta.validation.ConstraintViolationException;
import java.net.SocketTimeoutException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.apache.coyote.BadRequestException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.validation.BindException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingRequestValueException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;

/** Finds the problem that an exception is; what nobody expected is an accident without words. */
public final class Problems {

    private static final Logger log = LoggerFactory.getLogger(Problems.class);

    private final DatabaseProblems database;

    Problems(DatabaseProblems database) {
        this.database = database;
    }

    /** The problem to answer with. Accidents are logged here, under the reference they carry. */
    public Problem of(Throwable thrown) {
        Set<Throwable> seen = new HashSet<>();
        for (Throwable t = thrown; t != null && seen.add(t); t = t.getCause()) {
            Optional<Problem> known = known(t);
            if (known.isPresent()) {
                return known.get();
            }
        }
        return accident(thrown);
    }

    private Optional<Problem> known(Throwable t) {
        return switch (t) {
            case Problem problem -> Optional.of(problem);
            case BodyTooLarge large -> Optional.of(StandardProblem.tooLarge(large.limit()));
            case HttpMessageNotReadableException e -> Optional.of(JsonProblems.of(e));
            case MethodArgumentNotValidException e ->
                    Optional.of(StandardProblem.invalid(Violations.of(e.getBindingResult(), true)));
            case BindException e ->
                    Optional.of(
                            StandardProblem.invalid(Violations.of(e.getBindingResult(), false)));
            case HandlerMethodValidationException e when e.isForReturnValue() -> Optional.empty();
            case HandlerMethodValidationException e ->
                    Optional.of(StandardProblem.invalid(Violations.of(e)));
            case ConstraintViolationException e ->
                    Optional.of(
                            StandardProblem.invalid(Violations.of(e.getConstraintViolations())));
            case TypeMismatchException e -> Optional.of(Violations.wrongType(e));
            case MissingServletRequestPartException e ->
                    Optional.of(required(e.getRequestPartName()));
            case MissingRequestValueException e -> Optional.of(Violations.missing(e));
            case MaxUploadSizeExceededException e ->
                    Optional.of(StandardProblem.tooLarge(e.getMaxUploadSize()));
            case BadRequestException e -> Optional.of(StandardProblem.ofStatus(400, Map.of()));
            case InvalidParameterException e ->
                    Optional.of(StandardProblem.ofStatus(400, Map.of()));
            // names and values of parameters and headers are looked at when they are first read
            case RequestRejectedException e -> Optional.of(StandardProblem.ofStatus(400, Map.of()));
            case MultipartException e -> Optional.of(StandardProblem.ofStatus(400, Map.of()));
            case AuthenticationServiceException e -> Optional.of(unavailable(e));
            case AuthenticationException e -> Optional.of(StandardProblem.notSignedIn());
            case AccessDeniedException e -> Optional.of(StandardProblem.ofStatus(403, Map.of()));
            case SocketTimeoutException e -> Optional.of(StandardProblem.ofStatus(408, Map.of()));
            case ErrorResponse e when e.getStatusCode().value() != 500 -> Optional.of(standard(e));
            default -> database.of(t);
        };
    }

    private static Problem standard(ErrorResponse e) {
        Map<String, String> headers = new LinkedHashMap<>();
        e.getHeaders().forEach((name, values) -> headers.put(name, String.join(", ", values)));
        return StandardProblem.ofStatus(e.getStatusCode().value(), headers);
    }

    private static Problem required(String part) {
        return StandardProblem.invalid("/" + part, "required", "This part is missing.");
    }

    private static Problem unavailable(Throwable e) {
        log.warn("sign-in keys cannot be fetched: {}", e.getClass().getName());
        return StandardProblem.unavailable();
    }

    /** An accident: logged with its stack under a reference, told without words. */
    private static Problem accident(Throwable thrown) {
        String reference = reference();
        log.error("internal error, reference {}", reference, thrown);
        return StandardProblem.accident(reference);
    }

    static String reference() {
        @Nullable String request = MDC.get("request");
        return request == null
                ? HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong())
                : request;
    }
}
