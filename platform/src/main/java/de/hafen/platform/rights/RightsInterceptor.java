package de.hafen.platform.rights;

import de.hafen.platform.problem.http.StandardProblem;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;

/** Asks for the right before an operation below {@code /api} runs. Silence is a refusal. */
final class RightsInterceptor implements HandlerInterceptor {

    private static final Logger log = LoggerFactory.getLogger(RightsInterceptor.class);

    private final Rights rights;

    RightsInterceptor(Rights rights) {
        this.rights = rights;
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getDispatcherType() == DispatcherType.ERROR
                || handler instanceof ResourceHttpRequestHandler) {
            return true;
        }
        if (!(handler instanceof HandlerMethod method)) {
            throw StandardProblem.ofStatus(403, Map.of());
        }
        Optional<String> action = Operations.action(method);
        if (action.isPresent()) {
            rights.require(action.get());
        } else if (!Operations.open(method)) {
            log.error("{} says neither @Needs nor @Open and is refused", method);
            throw StandardProblem.ofStatus(403, Map.of());
        }
        return true;
    }
}
