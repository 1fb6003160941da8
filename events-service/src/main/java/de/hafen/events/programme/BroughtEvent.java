package de.hafen.events.programme;

/**
 * An event that is brought from another place.
 *
 * @param source the same for the same row, however often it is brought
 * @param form what is known about it
 */
public record BroughtEvent(String source, EventForm form) {}
