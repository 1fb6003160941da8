package de.hafen.gateway.edge;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes a problem as the answer: as a document for programs, as a page for people. */
@Component
public class ProblemWriter {

    /** Headers that were set for another body than this one. */
    private static final List<String> OF_THE_ANSWER_BEFORE =
            List.of(
                    "Accept-Ranges",
                    "Content-Disposition",
                    "Content-Encoding",
                    "Content-Range",
                    "ETag",
                    "Last-Modified",
                    "Link",
                    "Location");

    private final JsonMapper json = JsonMapper.builder().build();

    /** Answers with the problem; an answer that is on its way already stays as it is. */
    public void write(HttpServletRequest request, HttpServletResponse response, EdgeProblem problem)
            throws IOException {
        if (response.isCommitted()) {
            return;
        }
        response.resetBuffer();
        OF_THE_ANSWER_BEFORE.forEach(name -> response.setHeader(name, null));
        response.setStatus(problem.status());
        if (problem.status() == 401) {
            response.setHeader("WWW-Authenticate", "Bearer");
        }
        if (problem.status() == 503 || problem.status() == 504) {
            response.setHeader("Retry-After", "2");
        }
        response.setHeader("Cache-Control", "no-store");
        byte[] body = body(request, response, problem);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
        response.flushBuffer();
    }

    private byte[] body(
            HttpServletRequest request, HttpServletResponse response, EdgeProblem problem) {
        response.addHeader("Vary", "Accept, Accept-Language");
        if (!ProblemPage.isWanted(request)) {
            response.setContentType("application/problem+json");
            return json.writeValueAsBytes(new Document(problem, instance(request)));
        }
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Content-Security-Policy", ProblemPage.POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        return ProblemPage.of(
                request, problem, instance(request), response.getHeader("Retry-After"));
    }

    private static String instance(HttpServletRequest request) {
        Object original = request.getAttribute(jakarta.servlet.RequestDispatcher.ERROR_REQUEST_URI);
        return original == null ? request.getRequestURI() : original.toString();
    }

    private record Document(@JsonUnwrapped EdgeProblem problem, String instance) {}
}
