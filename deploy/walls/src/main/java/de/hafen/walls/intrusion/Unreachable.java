package de.hafen.walls.intrusion;

import de.hafen.walls.stack.Fortress;
import de.hafen.walls.wire.Answer;
import de.hafen.walls.wire.Findings;
import de.hafen.walls.wire.Request;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Addresses that exist, and to which nothing may lead from outside; in all their spellings. */
public final class Unreachable {

    private static final List<String> ADDRESSES =
            List.of(
                    "/internal/regions/duisburg",
                    "/internal/outbox/duisburg/resend",
                    "/internal/rebuild/duisburg",
                    "/actuator",
                    "/actuator/health",
                    "/actuator/info",
                    "/actuator/prometheus",
                    "/actuator/env",
                    "/actuator/heapdump",
                    "/actuator/gateway/routes",
                    "/v3/api-docs",
                    "/error");

    /** Paths that lead to a service; from each one might step aside. */
    private static final List<String> STEPS =
            List.of(
                    "",
                    "/auth",
                    "/api",
                    "/api/account",
                    "/api/regions/duisburg/clients",
                    "/assets",
                    "/api/docs",
                    "/api/docs/case");

    private Unreachable() {}

    /** Tries all spellings, with and without a token between services. */
    public static Findings run(Fortress fortress) {
        Findings findings = new Findings();
        String token =
                fortress.sign(
                        fortress.token("service:tenant")
                                .claim("kind", "service")
                                .claim("aud", List.of("hafen-internal")));
        for (String target : spellings()) {
            Request request = Request.of("GET", target);
            for (Request one : List.of(request, request.bearer(token))) {
                Answer answer = fortress.gateway().send(one);
                findings.answered(answer.status());
                boolean page = answer.header("Content-Type").startsWith("text/html");
                if (answer.ok() && !page) {
                    findings.found(target + " was answered: " + answer);
                } else if (answer.status() == 0 || answer.status() >= 500) {
                    findings.found(target + " got " + answer);
                }
            }
        }
        return findings;
    }

    static Set<String> spellings() {
        Set<String> all = new LinkedHashSet<>();
        for (String address : ADDRESSES) {
            for (String step : STEPS) {
                for (String up :
                        List.of(
                                "/..",
                                "/%2e%2e",
                                "/..;",
                                "/.%2e",
                                "%2f..",
                                "/%252e%252e",
                                "/..%2f",
                                "\\..",
                                ";/..",
                                "%c0%ae%c0%ae")) {
                    if (!step.isEmpty()) {
                        all.add(step + up.repeat(step.split("/", -1).length - 1) + address);
                        all.add(step + up + address);
                    }
                }
                all.add(step + address);
                all.add(step + "/" + address);
                all.add(step + address + ";x");
                all.add(step + address + "/");
                all.add(step + address + "%00");
                all.add(step + address.toUpperCase(java.util.Locale.ROOT));
                all.add(step + address.replace("/", "%2f"));
                all.add(step + address.replace("/", "//"));
                all.add(step + address.replace("/", "/./"));
                all.add(step + address.replaceFirst("/", "/;/"));
                all.add(step + address.replaceFirst("n", "%6e").replaceFirst("t", "%74"));
            }
        }
        return all;
    }
}
