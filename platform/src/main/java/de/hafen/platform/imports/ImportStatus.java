package de.hafen.platform.imports;

/** How far an import is. */
enum ImportStatus {
    /** Read; the mapping can be corrected. */
    MAPPED,
    /** The dry run is under way. */
    CHECKING,
    /** The dry run has told every row's problem. */
    CHECKED,
    /** The records are being stored. */
    IMPORTING,
    /** All is stored. */
    DONE,
    /** Nothing was stored. */
    FAILED,
    /** What was stored is being taken back. */
    UNDOING,
    /** All is taken back but what has been changed or used since. */
    UNDONE
}
