package de.hafen.events;

import de.hafen.platform.problem.ConstraintProblems;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What the database refuses about networks, members and events and no request can break; what one
 * can break stands with its feature.
 */
@Configuration(proxyBeanMethods = false)
class EventsConstraints {

    @Bean
    ConstraintProblems whatNobodyCanBreak() {
        return ConstraintProblems.table()
                .never(
                        "their type in the vocabulary takes nothing else",
                        "event_kind_known",
                        "event_municipality_form",
                        "member_countries_form",
                        "member_industries_form",
                        "member_kind_known",
                        "network_kind_known")
                .never(
                        "the form is checked first, and more strictly",
                        "event_capacity_never_negative",
                        "event_ends_after_it_starts",
                        "event_participants_never_negative",
                        "event_registrations_never_negative",
                        "event_title_said",
                        "member_left_after_joining",
                        "member_name_said",
                        "network_name_said")
                .never(
                        "only imports say a source, outside of requests",
                        "event_brought_once",
                        "member_brought_once");
    }
}
