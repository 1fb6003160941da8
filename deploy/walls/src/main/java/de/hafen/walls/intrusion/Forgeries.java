package de.hafen.walls.intrusion;

import de.hafen.walls.stack.Fortress;
import de.hafen.walls.stack.Token;
import de.hafen.walls.wire.Answer;
import de.hafen.walls.wire.Findings;
import de.hafen.walls.wire.Request;
import de.hafen.walls.wire.Wire;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Shows every animal of the zoo to the gateway and to each service. */
public final class Forgeries {

    private static final Map<String, String> DOORS =
            Map.of(
                    "tenant", "settings",
                    "case", "clients",
                    "events", "events",
                    "reporting", "figures");

    private Forgeries() {}

    /** Tries them all; a finding for each that opens something or breaks something. */
    public static Findings run(Fortress fortress) {
        Findings findings = new Findings();
        AtomicInteger asked = new AtomicInteger();
        try (ServerSocket trap = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            Thread.startVirtualThread(() -> count(trap, asked));
            String address = "http://127.0.0.1:" + trap.getLocalPort() + "/keys";
            Token good =
                    fortress.person(
                            fortress.account("kaya@duisburg.example"),
                            "duisburg",
                            "adviser",
                            "region-administrator");
            String genuine = fortress.sign(good);
            Map<String, String> zoo = new TokenZoo(good, fortress.key(), address).all();
            DOORS.forEach((service, feature) -> {
                String path = "/api/regions/duisburg/" + feature;
                Wire past = new Wire(fortress.platform().port(service));
                if (!ask(fortress.gateway(), path, genuine).ok()
                        || !ask(past, path, genuine).ok()) {
                    findings.found(path + " does not open for the good token");
                }
                zoo.forEach((what, token) -> {
                    judge(findings, service, what, ask(past, path, token));
                    if (service.equals("case")) {
                        judge(findings, "gateway", what, ask(fortress.gateway(), path, token));
                    }
                });
            });
            if (asked.get() > 0) {
                findings.found("an address in a token was asked for keys");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return findings;
    }

    private static Answer ask(Wire wire, String path, String token) {
        return wire.send(Request.of("GET", path).with("Authorization", "Bearer " + token));
    }

    private static void judge(Findings findings, String where, String what, Answer answer) {
        findings.answered(answer.status());
        if (answer.ok()) {
            findings.found(where + " accepted a token with " + what);
        } else if (answer.status() == 0 || answer.status() >= 500) {
            findings.found(where + " broke on a token with " + what + ": " + answer);
        }
    }

    private static void count(ServerSocket trap, AtomicInteger asked) {
        while (!trap.isClosed()) {
            try (Socket visitor = trap.accept()) {
                asked.addAndGet(visitor.isConnected() ? 1 : 0);
            } catch (IOException closed) {
                return;
            }
        }
    }
}
