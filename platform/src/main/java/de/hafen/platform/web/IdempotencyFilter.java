package de.hafen.platform.web;

import de.hafen.platform.identity.CurrentCaller;
import de.hafen.platform.problem.http.StandardProblem;
import de.hafen.platform.tenancy.CurrentRegion;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.TransactionStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Does a request with an {@code Idempotency-Key} once: one transaction around the whole request,
 * the answer kept with the work. A request that failed keeps nothing and may be sent again with the
 * same key.
 */
final class IdempotencyFilter extends OncePerRequestFilter {

    static final String HEADER = "Idempotency-Key";

    private static final Set<String> CHANGING = Set.of("DELETE", "PATCH", "POST", "PUT");
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{8,128}");

    private final IdempotencyStore store;

    IdempotencyFilter(IdempotencyStore store) {
        this.store = store;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        @Nullable String key = request.getHeader(HEADER);
        if (key == null || !concerns(request)) {
            chain.doFilter(request, response);
            return;
        }
        if (!KEY.matcher(key).matches()) {
            throw StandardProblem.invalid(
                    HEADER + ":", "wrong", "It has 8 to 128 visible ASCII characters.");
        }
        if (!CurrentCaller.isBound()) {
            chain.doFilter(request, response); // a key belongs to somebody
            return;
        }
        var repeatable = new RepeatableRequest(request);
        var answer = new ContentCachingResponseWrapper(response);
        String caller = CurrentCaller.required().subject();
        Optional<KeptAnswer> before =
                once(caller, key, hash(repeatable), () -> run(chain, repeatable, answer), answer);
        if (before.isPresent()) {
            before.get().writeAgain(response);
        } else {
            answer.copyBodyToResponse();
        }
    }

    private boolean concerns(HttpServletRequest request) {
        @Nullable String type = request.getContentType();
        return CHANGING.contains(request.getMethod())
                && request.getRequestURI().startsWith("/api/")
                && CurrentRegion.isBound()
                && (type == null || !type.startsWith("multipart/"));
    }

    private Optional<KeptAnswer> once(
            String caller,
            String key,
            String hash,
            Runnable work,
            ContentCachingResponseWrapper answer)
            throws IOException, ServletException {
        try {
            return Objects.requireNonNull(
                    store.transactions()
                            .execute(transaction -> {
                                Optional<KeptAnswer> before = store.take(caller, key, hash);
                                if (before.isEmpty()) {
                                    work.run();
                                    settle(caller, key, answer, transaction);
                                }
                                return before;
                            }));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (WrappedServletException e) {
            throw e.wrapped;
        }
    }

    private void settle(
            String caller,
            String key,
            ContentCachingResponseWrapper answer,
            TransactionStatus transaction) {
        if (answer.getStatus() >= 400 || transaction.isRollbackOnly()) {
            transaction.setRollbackOnly();
        } else {
            store.keep(caller, key, KeptAnswer.of(answer, answer.getContentAsByteArray()));
        }
    }

    private static void run(
            FilterChain chain, HttpServletRequest request, HttpServletResponse response) {
        try {
            chain.doFilter(request, response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ServletException e) {
            throw new WrappedServletException(e);
        }
        if (request.isAsyncStarted()) {
            throw new IllegalStateException("an operation with an idempotency key answers at once");
        }
    }

    /** What makes two requests the same: method, address and body. */
    private static String hash(RepeatableRequest request) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            String head =
                    request.getMethod()
                            + "\n"
                            + request.getRequestURI()
                            + "\n"
                            + request.getQueryString()
                            + "\n"
                            + request.getHeader("If-Match")
                            + "\n";
            sha.update(head.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sha.digest(request.body()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is missing", e);
        }
    }

    private static final class WrappedServletException extends RuntimeException {

        private final ServletException wrapped;

        WrappedServletException(ServletException wrapped) {
            super(wrapped);
            this.wrapped = wrapped;
        }
    }
}
