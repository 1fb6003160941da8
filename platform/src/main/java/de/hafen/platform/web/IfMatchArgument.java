package de.hafen.platform.web;

import de.hafen.platform.problem.http.StandardProblem;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Reads {@link IfMatch} from its header: one strong tag that this platform has given out. */
final class IfMatchArgument implements HandlerMethodArgumentResolver {

    private static final Pattern TAG = Pattern.compile("\"(\\d{1,18})\"");

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == IfMatch.class;
    }

    @Override
    public IfMatch resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        @Nullable String header = request.getHeader(HttpHeaders.IF_MATCH);
        if (header == null) {
            throw new VersionMissing();
        }
        Matcher tag = TAG.matcher(header.strip());
        if (!tag.matches()) {
            throw StandardProblem.invalid(
                    "If-Match:", "wrong", "It must be the record's ETag, for example \"3\".");
        }
        return new IfMatch(Long.parseLong(tag.group(1)));
    }
}
