package de.hafen.walls.isolation;

import de.hafen.walls.api.Operation;
import de.hafen.walls.wire.Request;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** Bodies that follow from what is there already, and not from a schema. */
final class KnownBodies {

    private KnownBodies() {}

    static Optional<Request> of(
            Household household, Operation operation, Request bare, Map<String, String> values) {
        String path = operation.path();
        if (path.endsWith("/settings")) {
            byte[] settings = Topics.settings(household, operation, values);
            return Optional.of(bare.with(operation.bodyType(), settings));
        }
        if (path.endsWith("/mapping") || path.endsWith("/assignment")) {
            byte[] nothing = "{}".getBytes(StandardCharsets.UTF_8);
            return Optional.of(bare.with(operation.bodyType(), nothing));
        }
        if (path.endsWith("/documents")) {
            return Optional.of(Asking.paper(bare, household.territory().canary()));
        }
        if (operation.bodyType().equals("multipart/form-data")) {
            String template = bare.target() + "/template?format=csv";
            String text = household.ask(Request.of("GET", template)).text().replace("\ufeff", "");
            String headings = text.lines().findFirst().orElse("");
            return Optional.of(Asking.file(bare, household.territory().canary(), headings));
        }
        if (operation.id().equals(Agreements.YES)) {
            return Optional.of(bare.with(operation.bodyType(), Agreements.yes(household)));
        }
        if (path.contains("/retention/")) {
            return Optional.of(bare.with(operation.bodyType(), Keeping.body(household, path)));
        }
        if (operation.id().equals(Topics.SAID)) {
            return Optional.of(bare.with(operation.bodyType(), Topics.said(household, operation)));
        }
        if (Sooner.answers(operation)) {
            return Optional.of(
                    bare.with(operation.bodyType(), Sooner.answer(household, bare.target())));
        }
        return Pairs.body(household, operation).map(body -> bare.with(operation.bodyType(), body));
    }
}
