package de.hafen.platform.trail;

import de.hafen.platform.tenancy.RegionKey;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Looks at a region's entries, each with its place in the chain. */
final class Entries {

    /** Among so many altered entries it is looked for two that were swapped. */
    private static final int COMPARED = 100;

    private final TrailKeys keys;
    private final RegionKey region;
    private final Findings findings;
    private final long horizon;
    private final List<Altered> altered = new ArrayList<>();
    private long count;
    private long waiting;
    private long unsigned;

    private record Altered(TrailEntry entry, byte @Nullable [] tag, long seal) {
        UUID id() {
            return entry.id();
        }
    }

    /**
     * @param horizon what older transactions wrote is sealed
     */
    Entries(TrailKeys keys, RegionKey region, Findings findings, long horizon) {
        this.keys = keys;
        this.region = region;
        this.findings = findings;
        this.horizon = horizon;
    }

    /** An entry that stands in a seal. */
    void sealed(TrailEntry entry, byte @Nullable [] tag, long seal, boolean olderThanTags) {
        count++;
        boolean right = olderThanTags ? tag == null : keys.wrote(region, entry, tag);
        if (olderThanTags && right) {
            unsigned++;
        }
        if (!right && altered.size() < COMPARED) {
            altered.add(new Altered(entry, tag, seal));
        } else if (!right) {
            findings.add(new TrailFinding.EntryAltered(entry.id(), seal));
        }
    }

    /** An entry that stands in no seal. */
    void loose(TrailEntry entry, byte @Nullable [] tag, long writtenIn) {
        count++;
        boolean old = tag == null && writtenIn == 0 && horizon == 0;
        if (!old && !keys.wrote(region, entry, tag)) {
            findings.add(new TrailFinding.EntryAdded(entry.id()));
        } else if (writtenIn < horizon) {
            findings.add(new TrailFinding.EntryUnchained(entry.id()));
        } else {
            waiting++;
        }
    }

    /** A seal names an entry that is not there. */
    void missing(UUID entry, long seal) {
        findings.add(new TrailFinding.EntryMissing(entry, seal));
    }

    /** After the last entry. */
    void end() {
        for (Altered one : List.copyOf(altered)) {
            for (Altered other : List.copyOf(altered)) {
                if (one.id().compareTo(other.id()) < 0 && swapped(one, other)) {
                    findings.add(new TrailFinding.EntriesSwapped(one.id(), other.id()));
                    altered.remove(one);
                    altered.remove(other);
                }
            }
        }
        altered.forEach(it -> findings.add(new TrailFinding.EntryAltered(it.id(), it.seal)));
    }

    private boolean swapped(Altered one, Altered other) {
        return told(one, other) && told(other, one);
    }

    /** Whether the one tells what the other told when it was written; with its tag or without. */
    private boolean told(Altered one, Altered other) {
        TrailEntry told = one.entry.as(other.id());
        return keys.wrote(region, told, one.tag) || keys.wrote(region, told, other.tag);
    }

    long count() {
        return count;
    }

    long waiting() {
        return waiting;
    }

    long unsigned() {
        return unsigned;
    }
}
