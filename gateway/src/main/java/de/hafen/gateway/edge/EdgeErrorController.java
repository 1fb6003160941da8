package de.hafen.gateway.edge;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The server's error page is a problem too. */
@Controller
class EdgeErrorController implements ErrorController {

    private final ProblemWriter problems;

    EdgeErrorController(ProblemWriter problems) {
        this.problems = problems;
    }

    @RequestMapping("/error")
    void error(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        problems.write(request, response, of(status instanceof Integer code ? code : 404));
    }

    static EdgeProblem of(int status) {
        return switch (status) {
            case 400 -> EdgeProblem.badRequest();
            case 404, 406 -> EdgeProblem.unknownPath();
            case 405, 501 ->
                    EdgeProblem.of(405, "method-not-allowed", "This path has not that method.");
            case 414 -> EdgeProblem.of(414, "uri-too-long", "The address is too long.");
            case 431 -> EdgeProblem.of(431, "headers-too-large", "The headers are too large.");
            default ->
                    status < 500
                            ? EdgeProblem.of(status, "refused-" + status, "It is refused.")
                            : EdgeProblem.of(status, "internal-error", "Something went wrong.");
        };
    }
}
