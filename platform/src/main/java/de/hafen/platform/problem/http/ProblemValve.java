package de.hafen.platform.problem.http;

import de.hafen.platform.problem.Problem;
import java.io.IOException;
import java.util.Map;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/** Tomcat's last word: requests that never reached a filter are answered with a problem. */
public final class ProblemValve extends ErrorReportValve {

    private final ProblemWriter writer = new ProblemWriter();

    /** Tomcat makes it by its name. */
    public ProblemValve() {
        setShowReport(false);
        setShowServerInfo(false);
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable thrown) {
        if (response.getStatus() < 400
                || response.getContentWritten() > 0
                || !response.setErrorReported()) {
            return;
        }
        Problem problem = StandardProblem.ofStatus(response.getStatus(), Map.of());
        try {
            writer.write(request, response, problem);
        } catch (IOException e) {
            getContainer().getLogger().debug("error report not sent", e);
        }
    }
}
