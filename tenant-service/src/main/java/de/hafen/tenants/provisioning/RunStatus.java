package de.hafen.tenants.provisioning;

/** Where a run stands. */
public enum RunStatus {
    /** It works, or waits for its next try. */
    RUNNING,
    /** The region is open. */
    DONE,
    /** It needs a person: resume or undo. */
    FAILED,
    /** It takes back what it did. */
    UNDOING,
    /** Nothing of it is left. */
    UNDONE
}
