package de.hafen.platform.problem.http;

import de.hafen.platform.problem.Problem;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import tools.jackson.databind.json.JsonMapper;

/** Writes a problem as the answer, where no MVC is at work: in filters and error pages. */
public final class ProblemWriter {

    private static final String MEDIA_TYPE = "application/problem+json";

    private final JsonMapper json = JsonMapper.builder().build();

    /** Answers with the problem; an answer that is already on its way stays as it is. */
    public void write(HttpServletRequest request, HttpServletResponse response, Problem problem)
            throws IOException {
        if (response.isCommitted()) {
            return;
        }
        response.resetBuffer();
        byte[] body = json.writeValueAsBytes(ProblemDocument.of(problem, instance(request)));
        response.setStatus(problem.status());
        problem.headers().forEach(response::setHeader);
        response.setHeader("Cache-Control", "no-store");
        response.setContentType(MEDIA_TYPE);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
        response.flushBuffer();
    }

    private static String instance(HttpServletRequest request) {
        Object original = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String uri = original == null ? request.getRequestURI() : original.toString();
        return uri == null ? "" : uri;
    }
}
