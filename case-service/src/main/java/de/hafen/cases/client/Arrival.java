package de.hafen.cases.client;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who came from another region.
 *
 * @param client whose file it is here
 * @param filled what that file lacked and has now; absent where it is a new one
 */
public record Arrival(ClientId client, @Nullable Set<ClientField> filled) {}
