package de.hafen.tenants.region;

import de.hafen.platform.tenancy.RegionKey;
import de.hafen.vocabulary.OwnTopic;
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
     * @param english the same in English, where somebody said it
     * @param parent the common topic
     * @param archived said no more of new consultations; it stays, because old ones have it
     */
    public record LabelledTopic(
            String code,
            String label,
            @Nullable String english,
            Topic parent,
            @Nullable Boolean archived) {

        /** What is blank was not said. */
        public LabelledTopic {
            english = english == null || english.isBlank() ? null : english.strip();
            archived = Boolean.TRUE.equals(archived);
        }

        /** Its name below the common topic, as consultations carry it. */
        public OwnTopic topic() {
            return new OwnTopic(parent, code);
        }
    }
}
