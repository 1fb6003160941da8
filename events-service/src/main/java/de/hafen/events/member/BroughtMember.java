package de.hafen.events.member;

/**
 * A member that is brought from another place.
 *
 * @param source the same for the same row, however often it is brought
 * @param form what is known about it
 */
public record BroughtMember(String source, MemberForm form) {}
