package de.hafen.platform.imports;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/**
 * How records of one kind, which an import brought, are taken away again in the present
 * transaction, with their facts.
 *
 * @param kind what the records are, for example {@code client}
 * @param remove takes a batch away; answers which of them stay, and why. A record that is gone
 *     already is passed over
 */
public record TakeBack(String kind, Function<List<UUID>, Map<UUID, Stays>> remove) {}
