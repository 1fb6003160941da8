package de.hafen.cases.earlier;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How people wait for an earlier time.
 *
 * @param heldFor how long a time is held for one of them, counted while people are awake
 * @param leastNotice nobody is asked to come sooner than that
 * @param unanswered after so many offers without an answer somebody waits no longer
 */
@ConfigurationProperties("cases.earlier")
record EarlierProperties(
        @DefaultValue("4h") Duration heldFor,
        @DefaultValue("3h") Duration leastNotice,
        @DefaultValue("3") int unanswered) {}
