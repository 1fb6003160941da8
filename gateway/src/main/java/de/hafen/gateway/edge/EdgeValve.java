package de.hafen.gateway.edge;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/** Tomcat's last word: requests that never reached a filter are answered with a problem. */
public final class EdgeValve extends ErrorReportValve {

    private final ProblemWriter problems = new ProblemWriter();

    /** Tomcat makes it by its name. */
    public EdgeValve() {
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
        try {
            problems.write(request, response, EdgeProblem.of(response.getStatus()));
        } catch (IOException e) {
            getContainer().getLogger().debug("error report not sent", e);
        }
    }
}
