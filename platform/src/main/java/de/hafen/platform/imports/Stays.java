package de.hafen.platform.imports;

/** Why a record stays when its import is taken back. */
public enum Stays {
    /** Somebody has written in it since. */
    CHANGED,
    /** Something else that stays belongs to it. */
    IN_USE
}
