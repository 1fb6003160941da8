package de.hafen.tenants.region;

import de.hafen.platform.tenancy.RegionKey;
import de.hafen.vocabulary.Topic;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A region as the platform knows it.
 *
 * @param key stands in paths, tokens, schemas
 * @param status whether it is open
 * @param placement the server on which its data lives
 * @param profile what it is called, where and for whom it works
 * @param options what its administrators decide
 * @param createdAt when it was ordered
 * @param activatedAt when it was opened first; null until then
 * @param version rises with each change of profile or options
 */
public record RegionEntry(
        RegionKey key,
        RegionStatus status,
        String placement,
        RegionProfile profile,
        Options options,
        Instant createdAt,
        @Nullable Instant activatedAt,
        long version) {

    /** When the region was opened first. */
    public Optional<Instant> openSince() {
        return Optional.ofNullable(activatedAt);
    }

    /**
     * What a region's administrators decide.
     *
     * @param secondFactorRequired whether its people must sign in with a second factor
     * @param ownTopics finer topics, each under a common one
     */
    public record Options(boolean secondFactorRequired, List<LabelledTopic> ownTopics) {

        /** What a region starts with. */
        public static final Options FIRST = new Options(false, List.of());

        /** Copies the topics. */
        public Options {
            ownTopics = List.copyOf(ownTopics);
        }
    }

    /**
     * A region's own topic. Without its place under a common topic there is none, so regions stay
     * comparable.
     *
     * @param code the region's own word, capital letters
     * @param label what people read
     * @param parent the common topic
     */
    public record LabelledTopic(String code, String label, Topic parent) {}
}
