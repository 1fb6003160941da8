package de.hafen.events.member;

/** Whether a member is one person or an organisation. */
public enum MemberKind {
    PERSON,
    ORGANISATION
}
