package de.hafen.tenants.provisioning;

/**
 * One thing that has to be done for a new region. Whoever does it may be killed at any moment, so
 * both ways can be gone again, also after half the way.
 */
interface Step {

    /** Stable name. */
    String id();

    /** What it does, in words for administrators. */
    String label();

    /** Steps of one stage are done side by side; a stage begins when the one before is done. */
    int stage();

    /**
     * Does it, or does what is left of it.
     *
     * @return what came out, in words for administrators
     * @throws StepFailed where it could not be done
     */
    String perform(Run run);

    /** Takes it back, whole or half done; harmless where nothing is left. */
    default void compensate(Run run) {}
}
