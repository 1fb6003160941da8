package de.hafen.platform.trail;

import java.util.UUID;

/** Something that somebody without the key did to a trail. */
public sealed interface TrailFinding {

    /** An entry is not as the service wrote it, or the service never wrote it. */
    record EntryAltered(UUID entry, long seal) implements TrailFinding {}

    /** An entry that was sealed is gone. */
    record EntryMissing(UUID entry, long seal) implements TrailFinding {}

    /** An entry was put in that the service never wrote. */
    record EntryAdded(UUID entry) implements TrailFinding {}

    /** The service wrote this entry, but its place in the chain is gone. */
    record EntryUnchained(UUID entry) implements TrailFinding {}

    /** Two entries tell what the other one told. */
    record EntriesSwapped(UUID one, UUID other) implements TrailFinding {}

    /** A seal is not as the service made it. */
    record SealAltered(long seal) implements TrailFinding {}

    /** Two seals changed places. */
    record SealsSwapped(long one, long other) implements TrailFinding {}

    /** Seals are gone, from here to there. */
    record SealsMissing(long from, long to) implements TrailFinding {}

    /** The end of the chain is gone: it went further than it does now. */
    record TailCut(long from, long to) implements TrailFinding {}

    /** From this seal on somebody else has made the chain. */
    record ChainRewritten(long from) implements TrailFinding {}
}
