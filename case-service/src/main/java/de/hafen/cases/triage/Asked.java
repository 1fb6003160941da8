package de.hafen.cases.triage;

import de.hafen.vocabulary.LanguageTag;
import de.hafen.vocabulary.TargetGroup;
import de.hafen.vocabulary.Topic;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What decides who answers: never the text, never the person. */
public record Asked(List<Topic> topics, LanguageTag language, @Nullable TargetGroup targetGroup) {}
