package de.hafen.platform.trail;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a region's trail was found.
 *
 * @param entries how many there are
 * @param waiting those of them that are not sealed yet
 * @param unsigned those that are older than signatures: only that they are there is protected
 * @param seals how many seals there are
 * @param sealedUntil when the last seal was made
 * @param headKnown whether it could be seen that the end was not cut off
 * @param findings the first of what somebody did to it
 * @param more how many findings there are besides
 */
public record TrailReport(
        long entries,
        long waiting,
        long unsigned,
        long seals,
        @Nullable Instant sealedUntil,
        boolean headKnown,
        List<TrailFinding> findings,
        long more) {

    /** Copies the findings. */
    public TrailReport {
        findings = List.copyOf(findings);
    }

    /** Whether nothing was found. */
    public boolean isClean() {
        return findings.isEmpty();
    }
}
