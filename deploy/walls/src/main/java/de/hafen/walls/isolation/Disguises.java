package de.hafen.walls.isolation;

import de.hafen.walls.wire.Request;
import java.util.List;

/** Headers that some server somewhere believes. Sent by a client they must mean nothing. */
final class Disguises {

    private Disguises() {}

    /** The request with headers of each kind that would turn it to that region. */
    static List<Request> of(Request request, String region, String path) {
        return List.of(
                request.with("X-Tenant", region)
                        .with("X-Tenant-Id", region)
                        .with("X-Tenant-ID", region)
                        .with("X-Region", region)
                        .with("X-Hafen-Region", region)
                        .with("X-Org-Id", region),
                request.with("X-User", "brandt@duesseldorf.example")
                        .with("X-Forwarded-User", "brandt@duesseldorf.example")
                        .with("X-Authenticated-User", "admin")
                        .with("Remote-User", "admin")
                        .with("X-Roles", "region-administrator")
                        .with("X-Internal", "true")
                        .with("X-Service", "tenant"),
                request.with("X-Original-URL", path)
                        .with("X-Rewrite-URL", path)
                        .with("X-Original-URI", path)
                        .with("X-HTTP-Method-Override", "GET")
                        .with("X-Method-Override", "GET"),
                request.with("X-Forwarded-For", "127.0.0.1")
                        .with("X-Forwarded-Host", "127.0.0.1")
                        .with("X-Forwarded-Port", "8081")
                        .with("X-Forwarded-Prefix", "/internal")
                        .with("X-Forwarded-Proto", "https")
                        .with("X-Real-IP", "127.0.0.1")
                        .with("Forwarded", "for=127.0.0.1;host=127.0.0.1"));
    }
}
