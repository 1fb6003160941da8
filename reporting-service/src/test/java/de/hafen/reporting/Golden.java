package de.hafen.reporting;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The bodies of facts as their publishers write them: this service's own copies. */
public final class Golden {

    /** All types that there are. */
    public static final List<String> TYPES =
            List.of(
                    "appointment-booked",
                    "appointment-cancelled",
                    "appointment-kept",
                    "appointment-missed",
                    "consultation-held",
                    "consultation-retracted",
                    "client-registered",
                    "client-removed",
                    "employer-registered",
                    "employer-removed",
                    "event-held",
                    "event-retracted",
                    "member-joined",
                    "member-left",
                    "waiting-ended");

    private Golden() {}

    /** The body of version 1 of this type. */
    public static ObjectNode body(String type) {
        String file = "/facts/" + type + "-v1.json";
        try (InputStream in = Golden.class.getResourceAsStream(file)) {
            return (ObjectNode) JsonMapper.shared().readTree(Objects.requireNonNull(in, file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
