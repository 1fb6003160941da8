package de.hafen.walls.isolation;

import de.hafen.walls.api.Endpoints;
import de.hafen.walls.stack.Fortress;
import de.hafen.walls.wire.Answer;
import de.hafen.walls.wire.Request;
import de.hafen.walls.wire.Wire;
import java.util.List;

/**
 * Addresses between services, read from their classes: nobody's token opens them, and through the
 * gateway nothing leads there.
 */
final class Internals {

    private final Fortress fortress;
    private final Tally tally;

    Internals(Fortress fortress, Tally tally) {
        this.fortress = fortress;
        this.tally = tally;
    }

    void knock(List<Identity> identities) {
        for (String service : Fortress.SERVICES) {
            try (Wire past = new Wire(fortress.platform().port(service))) {
                for (String endpoint : Endpoints.of(fortress.ownJars(service))) {
                    if (endpoint.contains(" /internal/")) {
                        knock(past, service, endpoint, identities);
                    }
                }
            }
        }
        opens();
    }

    private void knock(Wire past, String service, String endpoint, List<Identity> identities) {
        String[] parts = endpoint.split(" ", 2);
        String path = parts[1].replaceAll("\\{[^}]+}", "duesseldorf");
        Request request = Request.of(parts[0], path);
        for (Identity identity : identities) {
            if (!identity.name().equals("other audience")) { // that one is for these addresses
                judge(service, request, identity, past.send(request.bearer(identity.token())));
            }
            judge(
                    "gateway",
                    request,
                    identity,
                    identity.visitor().send(fortress.gateway(), request));
        }
    }

    private void judge(String where, Request request, Identity identity, Answer answer) {
        tally.counted("internal address");
        String line =
                "%s %s at %s as %s".formatted(request.method(), request.target(), where, identity);
        if (answer.ok()) {
            tally.leak(line + " was answered: " + answer);
        } else if (answer.status() == 0 || answer.status() >= 500) {
            tally.defect(line + " got " + answer);
        }
    }

    /** Whoever should get an answer there gets one; else the rest would prove nothing. */
    private void opens() {
        String token =
                fortress.sign(
                        fortress.token("service:tenant")
                                .claim("kind", "service")
                                .claim("aud", List.of("hafen-internal")));
        for (String service : List.of("case", "events", "reporting")) {
            try (Wire past = new Wire(fortress.platform().port(service))) {
                Answer answer =
                        past.send(Request.of("GET", "/internal/regions/duesseldorf").bearer(token));
                if (!answer.ok()) {
                    tally.untested("/internal/regions of " + service, answer.toString());
                }
            }
        }
    }
}
