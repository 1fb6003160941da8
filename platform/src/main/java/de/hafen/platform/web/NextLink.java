package de.hafen.platform.web;

import java.net.URI;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/** Adds {@code Link: rel="next"} (RFC 8288) to every page that goes on. */
@RestControllerAdvice
final class NextLink implements ResponseBodyAdvice<Object> {

    @Override
    public boolean supports(
            MethodParameter type, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object body,
            MethodParameter type,
            MediaType mediaType,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        if (body instanceof Page<?> page && page.next() != null) {
            String next = next(request.getURI(), page.next());
            response.getHeaders().add(HttpHeaders.LINK, "<" + next + ">; rel=\"next\"");
        }
        return body;
    }

    /** The same address as it was sent, with another cursor. */
    private static String next(URI uri, String cursor) {
        @Nullable String query = uri.getRawQuery();
        Stream<String> others =
                query == null
                        ? Stream.empty()
                        : Arrays.stream(query.split("&", -1))
                                .filter(it -> !it.split("=", 2)[0].equals("cursor"));
        return uri.getRawPath()
                + "?"
                + Stream.concat(others, Stream.of("cursor=" + cursor))
                        .collect(Collectors.joining("&"));
    }
}
