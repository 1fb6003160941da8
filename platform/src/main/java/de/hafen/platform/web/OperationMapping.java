package de.hafen.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.PathContainer;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * Finds the operation that a request is for. Spring holds a request whose path has variables
 * against every operation there is, by method, headers and media types before the path: an eighth
 * of what case-service did for a request. Here the fixed words of a path come first; what is found,
 * and what is said when nothing is, stays Spring's.
 */
final class OperationMapping extends RequestMappingHandlerMapping {

    /** The words of the path that is asked for, read once for all operations. */
    private static final ScopedValue<List<String>> ASKED = ScopedValue.newInstance();

    private final Map<RequestMappingInfo, PathWords> words = new ConcurrentHashMap<>();

    @Override
    protected @Nullable HandlerMethod lookupHandlerMethod(String path, HttpServletRequest request)
            throws Exception {
        return ScopedValue.where(ASKED, wordsOf(request))
                .call(() -> super.lookupHandlerMethod(path, request));
    }

    @Override
    protected @Nullable RequestMappingInfo getMatchingMapping(
            RequestMappingInfo operation, HttpServletRequest request) {
        if (ASKED.isBound()
                && !words.computeIfAbsent(operation, PathWords::of).mayBe(ASKED.get())) {
            return null;
        }
        return super.getMatchingMapping(operation, request);
    }

    private static List<String> wordsOf(HttpServletRequest request) {
        return ServletRequestPathUtils.getParsedRequestPath(request)
                .pathWithinApplication()
                .elements()
                .stream()
                .filter(PathContainer.PathSegment.class::isInstance)
                .map(it -> ((PathContainer.PathSegment) it).valueToMatch())
                .toList();
    }
}
