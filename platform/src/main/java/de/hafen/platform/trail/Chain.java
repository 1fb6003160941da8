package de.hafen.platform.trail;

import de.hafen.platform.tenancy.RegionKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks at a region's seals one after the other. */
final class Chain {

    /** Among so many wrong seals it is looked for two that changed places. */
    private static final int COMPARED = 60;

    private final TrailKeys keys;
    private final RegionKey region;
    private final Findings findings;
    private final @Nullable Head kept;
    private final List<Wrong> wrong = new ArrayList<>();
    private Head end = Head.NONE;
    private boolean endIsRight = true;
    private long count;
    private long horizon;
    private @Nullable Instant sealedUntil;

    private record Wrong(Seal seal, byte[] mac) {
        long position() {
            return seal.position();
        }
    }

    /**
     * @param kept the head that was kept elsewhere
     */
    Chain(TrailKeys keys, RegionKey region, Findings findings, Optional<Head> kept) {
        this.keys = keys;
        this.region = region;
        this.findings = findings;
        this.kept = kept.orElse(null);
    }

    void next(Seal seal, byte[] mac) {
        boolean right = keys.made(region, seal, mac);
        boolean follows = seal.position() == end.position() + 1;
        if (!follows) {
            findings.add(new TrailFinding.SealsMissing(end.position() + 1, seal.position() - 1));
        }
        if (!right) {
            wrong.add(new Wrong(seal, mac));
        } else if (follows && endIsRight && !Arrays.equals(seal.previous(), end.mac())) {
            findings.add(new TrailFinding.SealAltered(end.position()));
        }
        end = new Head(seal.position(), mac);
        if (right && kept != null && kept.position() == seal.position() && !kept.equals(end)) {
            findings.add(new TrailFinding.ChainRewritten(seal.position()));
        }
        endIsRight = right;
        horizon = seal.horizon();
        sealedUntil = seal.sealedAt();
        count++;
    }

    /** After the last seal. */
    void end() {
        if (kept != null && end.isBefore(kept)) {
            findings.add(new TrailFinding.TailCut(end.position() + 1, kept.position()));
        }
        if (wrong.size() <= COMPARED) {
            nameSwapped();
        }
        long from = rewrittenFrom();
        wrong.stream()
                .filter(it -> from == 0 || it.position() < from)
                .forEach(it -> findings.add(new TrailFinding.SealAltered(it.position())));
        if (from > 0) {
            findings.add(new TrailFinding.ChainRewritten(from));
        }
    }

    private void nameSwapped() {
        for (Wrong one : List.copyOf(wrong)) {
            for (Wrong other : List.copyOf(wrong)) {
                if (one.position() < other.position()
                        && belongs(one, other.position())
                        && belongs(other, one.position())) {
                    findings.add(new TrailFinding.SealsSwapped(one.position(), other.position()));
                    wrong.remove(one);
                    wrong.remove(other);
                }
            }
        }
    }

    private boolean belongs(Wrong seal, long position) {
        return keys.made(region, seal.seal.at(position), seal.mac);
    }

    /** Where the last run of wrong seals begins that goes to the end; 0 for none. */
    private long rewrittenFrom() {
        long from = 0;
        long next = end.position();
        for (Wrong it : wrong.reversed()) {
            if (it.position() != next) {
                break;
            }
            from = next--;
        }
        return end.position() - from >= 1 ? from : 0;
    }

    long count() {
        return count;
    }

    long horizon() {
        return horizon;
    }

    @Nullable Instant sealedUntil() {
        return sealedUntil;
    }
}
