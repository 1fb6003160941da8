package de.hafen.cases.topic;

import de.hafen.vocabulary.OwnTopic;
import java.time.LocalDate;

/**
 * How often an own topic was said.
 *
 * @param consultations that were not retracted
 * @param lastOn the day of the latest of them
 */
public record TopicUse(OwnTopic topic, long consultations, LocalDate lastOn) {}
