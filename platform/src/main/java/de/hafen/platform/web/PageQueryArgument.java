package de.hafen.platform.web;

import de.hafen.platform.problem.http.StandardProblem;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Reads {@link PageQuery} from {@code limit} and {@code cursor}. */
final class PageQueryArgument implements HandlerMethodArgumentResolver {

    private static final Set<String> OWN = Set.of("cursor", "limit");

    private final Cursors cursors;

    PageQueryArgument(Cursors cursors) {
        this.cursors = cursors;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == PageQuery.class;
    }

    @Override
    public PageQuery resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        HttpServletRequest http = (HttpServletRequest) request.getNativeRequest();
        String list = list(http);
        @Nullable String cursor = request.getParameter("cursor");
        List<String> after =
                cursor == null
                        ? List.of()
                        : cursors.read(list, cursor).orElseThrow(PageQueryArgument::foreign);
        return new PageQuery(
                limit(request.getParameter("limit")),
                after,
                position -> cursors.write(list, position));
    }

    private static int limit(@Nullable String text) {
        if (text == null) {
            return PageQuery.DEFAULT;
        }
        int limit = text.matches("\\d{1,4}") ? Integer.parseInt(text) : 0;
        if (limit < 1 || limit > PageQuery.MOST) {
            throw StandardProblem.invalid(
                    "?limit", "wrong", "It must be a whole number from 1 to 200.");
        }
        return limit;
    }

    private static StandardProblem foreign() {
        return StandardProblem.invalid(
                "?cursor", "wrong", "It is no cursor of this list with these filters.");
    }

    /** The list that a cursor belongs to: its path and filters. */
    private static String list(HttpServletRequest request) {
        String filters =
                request.getParameterMap().entrySet().stream()
                        .filter(parameter -> !OWN.contains(parameter.getKey()))
                        .sorted(Map.Entry.comparingByKey())
                        .map(p -> p.getKey() + "=" + Arrays.toString(p.getValue()))
                        .collect(Collectors.joining("&"));
        return request.getRequestURI() + "?" + filters;
    }
}
