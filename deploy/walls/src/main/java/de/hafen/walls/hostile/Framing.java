package de.hafen.walls.hostile;

import de.hafen.walls.wire.Request;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** What is wrong below HTTP's meaning; a server may just hang up. */
final class Framing {

    private Framing() {}

    /** The request, framed so that its end or its method is in doubt. */
    static Request of(Request request, Random chance) {
        return switch (chance.nextInt(9)) {
            case 0 ->
                    request.with("Transfer-Encoding", "chunked")
                            .with("", "zz\r\nabc\r\n0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            case 1 ->
                    request.with("Transfer-Encoding", "chunked")
                            .with(
                                    "",
                                    "3;x=y\r\nabc\r\n0\r\nTrailer: x\r\n\r\n"
                                            .getBytes(StandardCharsets.US_ASCII));
            case 2 ->
                    request.with("Transfer-Encoding", "chunked, identity")
                            .with("", "0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            case 3 -> request.with("Content-Length", "-1");
            case 4 -> request.with("Content-Length", "0").with("Content-Length", "1");
            case 5 -> request.with("Content-Length", "abc");
            case 6 ->
                    new Request(
                            List.of(
                                            "TRACE",
                                            "CONNECT",
                                            "PROPFIND",
                                            "get",
                                            "X".repeat(500),
                                            "OPTIONS",
                                            "HEAD",
                                            "PUT",
                                            "PATCH")
                                    .get(chance.nextInt(9)),
                            request.target(),
                            request.headers(),
                            Request.of("", "").body(),
                            false);
            case 7 -> request.with("Host", "evil.example");
            default -> request.with("X-\u0000", "\u0000");
        };
    }
}
