package de.hafen.cases.handover;

import org.jspecify.annotations.Nullable;

/** What goes along besides the person; notes only with their consultations. */
record Along(boolean consultations, boolean notes) {

    static Along of(@Nullable Boolean consultations, @Nullable Boolean notes) {
        boolean all = Boolean.TRUE.equals(consultations);
        return new Along(all, all && Boolean.TRUE.equals(notes));
    }
}
