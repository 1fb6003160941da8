package de.hafen.gateway.edge;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** MVC's own refusals as problems; everything else goes on to the edge. */
@RestControllerAdvice
class EdgeAdvice {

    private final ProblemWriter problems;

    EdgeAdvice(ProblemWriter problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    void answer(Exception thrown, HttpServletRequest request, HttpServletResponse response)
            throws Exception {
        if (!(thrown instanceof ErrorResponse refused)) {
            throw thrown;
        }
        problems.write(request, response, EdgeProblem.of(refused.getStatusCode().value()));
    }
}
