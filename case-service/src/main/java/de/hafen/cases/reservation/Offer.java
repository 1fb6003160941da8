package de.hafen.cases.reservation;

import de.hafen.cases.concern.ConcernView;
import de.hafen.vocabulary.LanguageTag;
import java.util.List;

/** What people can come for, and the languages that are spoken. */
record Offer(List<ConcernView> concerns, List<LanguageTag> languages) {}
