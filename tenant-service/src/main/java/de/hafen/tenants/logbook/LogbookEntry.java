package de.hafen.tenants.logbook;

import java.time.Instant;

/**
 * One line of the logbook.
 *
 * @param at when
 * @param actor id of the account or service that acted
 * @param action what was done
 * @param subject id of what it was done to
 * @param detail codes that say more
 */
public record LogbookEntry(
        Instant at, String actor, String action, String subject, String detail) {}
