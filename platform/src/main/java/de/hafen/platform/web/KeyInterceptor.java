package de.hafen.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Demands an idempotency key where something is added, unless the operation does without. */
final class KeyInterceptor implements HandlerInterceptor {

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getMethod().equals("POST")
                && request.getHeader(IdempotencyFilter.HEADER) == null
                && handler instanceof HandlerMethod method
                && !method.hasMethodAnnotation(WithoutKey.class)
                && !isFile(request.getContentType())) {
            throw new KeyMissing();
        }
        return true;
    }

    /** A file is known again by its content. */
    private static boolean isFile(@Nullable String contentType) {
        return contentType != null && contentType.startsWith("multipart/");
    }
}
