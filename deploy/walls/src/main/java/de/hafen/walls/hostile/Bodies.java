package de.hafen.walls.hostile;

import de.hafen.walls.api.Examples;
import de.hafen.walls.api.Operation;
import de.hafen.walls.wire.Request;
import java.util.List;
import java.util.Random;

/** Bodies: spoiled ones, of other types than they say or than the operation takes. */
final class Bodies {

    private static final String JSON = "application/json";

    /** No operation takes these. */
    private static final List<String> OTHER_TYPES =
            List.of(
                    "application/xml",
                    "text/plain",
                    "text/plain; charset=utf-16",
                    "application/x-www-form-urlencoded",
                    "application/json; charset=utf-16",
                    "application/json; charset=iso-8859-1",
                    "application/json; charset=nonsense",
                    "application/json+x",
                    "application/octet-stream",
                    ";;;",
                    "a/b/c");

    /** With these a service may make do, or not. */
    private static final List<String> ODD_TYPES =
            List.of(
                    "application/json;",
                    "application/json; charset=\"UTF-8\"; x=y",
                    "json",
                    "*/*",
                    "application/merge-patch+json",
                    "multipart/form-data",
                    "multipart/form-data; boundary=");

    private final List<Operation> operations;
    private final Examples examples;

    Bodies(List<Operation> operations, Examples examples) {
        this.operations = operations;
        this.examples = examples;
    }

    Sent on(Operation operation, Sent sent, Random chance, boolean spoil) {
        Request request = sent.request();
        String type = operation.bodyType();
        if (type.isEmpty()) {
            return spoil && chance.nextInt(4) == 0
                    ? sent.with(request.with(JSON, spoiled(any(chance), true, chance).bytes()))
                    : sent;
        }
        if (spoil && chance.nextInt(8) == 0) {
            return ofAnotherType(operation, request, chance);
        }
        if (!type.equals(JSON)) {
            return sent.with(request.with(Uploads.TYPE, Uploads.of(chance)));
        }
        if (!spoil) {
            return sent.with(request.with(type, examples.least(operation)));
        }
        Spoiled.Json json = spoiled(operation, chance.nextInt(4) == 0, chance);
        return new Sent(
                request.with(type, json.bytes()),
                json.wrong().isEmpty() ? sent.wrong() : json.wrong());
    }

    private Sent ofAnotherType(Operation operation, Request request, Random chance) {
        boolean odd = chance.nextInt(3) == 0;
        List<String> types = odd ? ODD_TYPES : OTHER_TYPES;
        String type = types.get(chance.nextInt(types.size()));
        byte[] content = chance.nextBoolean() ? examples.full(operation) : new byte[] {1, 2, 3};
        return new Sent(request.with(type, content), odd ? Sent.ODD : "it is no " + JSON);
    }

    private Spoiled.Json spoiled(Operation operation, boolean least, Random chance) {
        return new Spoiled(chance).of(examples.tree(operation, least));
    }

    private Operation any(Random chance) {
        return operations.get(chance.nextInt(operations.size()));
    }
}
