package de.hafen.cases;

import de.hafen.cases.appointment.SlotTaken;
import de.hafen.cases.consent.TextPublishedMeanwhile;
import de.hafen.cases.handover.HandOverUnderWay;
import de.hafen.platform.problem.ConstraintProblems;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the database refuses at the desk, constraint by constraint. */
@Configuration(proxyBeanMethods = false)
class CaseConstraints {

    @Bean
    ConstraintProblems whatTheDeskRefuses() {
        return ConstraintProblems.table()
                .and("appointment_never_two_at_once", SlotTaken::new)
                .refused(
                        "calendar_of_account",
                        "account-has-a-calendar",
                        "/accountId",
                        "taken",
                        "This adviser has a calendar already.")
                .refused(
                        "case_file_of_client",
                        "client-unknown",
                        "/clientId",
                        "unknown",
                        "The region has no such client.")
                .refused(
                        "case_file_of_employer",
                        "employer-unknown",
                        "/employerId",
                        "unknown",
                        "The region has no such employer.")
                .refused(
                        "list_view_name_once",
                        "view-name-taken",
                        "/name",
                        "taken",
                        "You have a view of this list under that name.")
                .refused(
                        "client_of_employer",
                        "employer-unknown",
                        "/employerId",
                        "unknown",
                        "The region has no such employer.")
                .and("consent_text_number_once", TextPublishedMeanwhile::new)
                .refused(
                        "consent_said_of_client",
                        "client-unknown",
                        "/clientId",
                        "unknown",
                        "The region has no such client.")
                .refused(
                        "consultation_of_client",
                        "client-unknown",
                        "/clientId",
                        "unknown",
                        "The region has no such client.")
                .refused(
                        "consultation_of_employer",
                        "employer-unknown",
                        "/employerId",
                        "unknown",
                        "The region has no such employer.")
                .refused(
                        "enquiry_of_client",
                        "client-unknown",
                        "/clientId",
                        "unknown",
                        "The region has no such client.")
                .refused(
                        "enquiry_of_consultation",
                        "consultation-unknown",
                        "/consultationId",
                        "unknown",
                        "The region has no such consultation.")
                .refused(
                        "waiting_ticket_of_client",
                        "client-unknown",
                        "/clientId",
                        "unknown",
                        "The region has no such client.")
                .and("hand_over_out_once_at_a_time", HandOverUnderWay::new)
                .never(
                        "a hand-over's steps decide it, and the yes is looked for with the client held",
                        "client_came_on_a_day",
                        "client_counted_somewhere",
                        "client_handed_is_archived",
                        "client_handed_on_a_day",
                        "hand_over_in_accepted_is_client",
                        "hand_over_in_answered_by_somebody",
                        "hand_over_in_filled_when_accepted",
                        "hand_over_in_into_client",
                        "hand_over_in_into_while_accepting",
                        "hand_over_in_kept_as_long_as_needed",
                        "hand_over_in_of_client",
                        "hand_over_in_refused_with_reason",
                        "hand_over_in_state_known",
                        "hand_over_out_consent_to_it",
                        "hand_over_out_ended_once",
                        "hand_over_out_kept_as_long_as_needed",
                        "hand_over_out_reason_of_refusal",
                        "hand_over_out_state_known",
                        "hand_over_out_told_known",
                        "hand_over_out_with_consent")
                .refused(
                        "partner_name_once",
                        "partner-named-already",
                        "/name",
                        "taken",
                        "The region has a partner of this name already.")
                .never(
                        "a referral's steps decide it, and the yes is looked for with the client held",
                        "referral_answered",
                        "referral_consent_to_it",
                        "referral_done_with_result",
                        "referral_ended_once",
                        "referral_in_case",
                        "referral_refused_with_reason",
                        "referral_state_known",
                        "referral_to_partner",
                        "referral_told_while_open",
                        "referral_with_consent",
                        "referral_withdrawn_by_known",
                        "referral_withdrawn_by_somebody",
                        "referral_field_in_text",
                        "referral_field_of_referral",
                        "referral_in_answered",
                        "referral_in_done_with_result",
                        "referral_in_ended_once",
                        "referral_in_from_partner",
                        "referral_in_of_client",
                        "referral_in_refused_with_reason",
                        "referral_in_state_known",
                        "referral_link_answer_known",
                        "referral_link_kind_known",
                        "referral_link_number_once",
                        "referral_link_of_referral",
                        "referral_link_used_for_an_answer",
                        "referral_step_of_referral",
                        "referral_step_state_known",
                        "referral_step_state_once")
                .never(
                        "a ticket's steps decide it, before anything is written",
                        "waiting_ticket_away_has_an_end",
                        "waiting_ticket_called_to_a_desk",
                        "waiting_ticket_calls_possible",
                        "waiting_ticket_over_has_an_end",
                        "waiting_ticket_state_known")
                .never(
                        "an enquiry's steps decide it, before anything is written",
                        "enquiry_closed_with_outcome",
                        "enquiry_reached_with_consent",
                        "enquiry_state_known")
                .never(
                        "signs and keys are made here, each once",
                        "consent_said_as_said",
                        "consent_said_to_this",
                        "enquiry_reference_once",
                        "referral_to_text",
                        "waiting_day_given_possible",
                        "calendar_feed_key_once",
                        "waiting_device_key_once",
                        "waiting_ticket_sign_once_a_day")
                .never(
                        "the form is checked first",
                        "enquiry_has_topics",
                        "enquiry_outcome_known",
                        "enquiry_source_known",
                        "enquiry_text_length",
                        "waiting_device_kind_known",
                        "waiting_device_name_said",
                        "waiting_ticket_came_by_known",
                        "waiting_ticket_name_length")
                .never(
                        "their type in the vocabulary takes nothing else",
                        "appointment_channel_known",
                        "appointment_status_known",
                        "calendar_kind_known",
                        "client_citizenships_form",
                        "client_employment_known",
                        "client_language_level_known",
                        "client_location_known",
                        "client_municipality_form",
                        "client_occupation_form",
                        "consent_said_manner_known",
                        "consent_said_purpose_known",
                        "consent_text_field_known",
                        "consent_text_field_of_text",
                        "consent_text_purpose_known",
                        "consultation_audience_known",
                        "employer_industry_form",
                        "employer_kind_known",
                        "employer_municipality_form",
                        "employer_size_known",
                        "case_document_kind_known",
                        "case_file_closing_reason_known",
                        "case_file_kind_known",
                        "case_file_state_known",
                        "merge_kind_known",
                        "partner_kind_known",
                        "relative_relation_known")
                .never(
                        "a case's steps and tasks write all that belongs together",
                        "case_consultation_is_consultation",
                        "case_document_of_case",
                        "case_document_once",
                        "case_document_removed_with_reason",
                        "case_consultation_of_case",
                        "case_entry_of_case",
                        "case_file_asked_by_somebody",
                        "case_file_closed_is_not_due",
                        "case_file_closed_with_reason",
                        "case_file_not_asked_when_closed",
                        "case_file_waits_for_something",
                        "case_task_done_by_somebody",
                        "case_task_of_case",
                        "document_body_of_document",
                        "document_body_with_key")
                .never(
                        "the form is checked first, and more strictly",
                        "appointment_ends_after_it_starts",
                        "appointment_for_somebody",
                        "appointment_has_concerns",
                        "calendar_has_channels",
                        "calendar_has_languages",
                        "calendar_horizon_possible",
                        "calendar_notice_possible",
                        "calendar_office_has_no_account",
                        "calendar_step_possible",
                        "earlier_wish_days_possible",
                        "earlier_wish_parts_possible",
                        "partner_answers_in_days",
                        "concern_for_whom_known",
                        "concern_has_channels",
                        "concern_has_topics",
                        "concern_minutes_possible",
                        "concern_notes_minutes_possible",
                        "case_cover_by_somebody_else",
                        "case_cover_ended_by_somebody",
                        "case_cover_in_order",
                        "case_document_name_said",
                        "case_document_size_possible",
                        "case_entry_words_length",
                        "case_file_of_somebody",
                        "case_file_title_said",
                        "case_task_title_said",
                        "client_language_once",
                        "client_employment_needs_employer",
                        "client_name_said",
                        "client_title_conditions_need_kind",
                        "client_title_conditions_short",
                        "list_view_first_of_list",
                        "list_view_list_known",
                        "list_view_name_said",
                        "list_view_of_list",
                        "list_view_query_short",
                        "client_title_until_needs_kind",
                        "consultation_client_fits_audience",
                        "consultation_employer_fits_audience",
                        "consultation_fellows_have_names",
                        "consultation_has_topics",
                        "consultation_minutes_possible",
                        "consultation_note_length",
                        "employer_contact_name_said",
                        "employer_name_said",
                        "client_not_merged_into_itself",
                        "employer_not_merged_into_itself",
                        "merge_of_two",
                        "relative_not_oneself")
                .never(
                        "the door writes both sides at once",
                        "appointment_in_calendar",
                        "appointment_letter_attempts_never_negative",
                        "appointment_letter_kind_known",
                        "appointment_letter_of_appointment",
                        "appointment_of_client",
                        "appointment_of_employer",
                        "appointment_reserved_for_a_time",
                        "earlier_offer_ends_after_it_starts",
                        "earlier_offer_held_for_a_time",
                        "earlier_offer_in_calendar",
                        "earlier_offer_of_appointment",
                        "earlier_offer_state_known",
                        "earlier_wish_of_appointment",
                        "earlier_wish_unanswered_never_negative",
                        "client_archived_by_somebody",
                        "client_language_of_client",
                        "consent_said_known",
                        "consent_said_to_text",
                        "consent_said_yes_to_a_text",
                        "consent_text_number_possible",
                        "consultation_follow_up_done_needs_date",
                        "consultation_retraction_has_reason",
                        "consultation_revision_of_consultation",
                        "client_merged_into_client",
                        "employer_archived_by_somebody",
                        "employer_merged_into_employer",
                        "merge_in_order",
                        "merge_moved_of_merge",
                        "colleague_list_only_one",
                        "enquiry_letter_attempts_never_negative",
                        "enquiry_letter_of_enquiry",
                        "topic_list_only_one",
                        "triage_list_only_one",
                        "employer_contact_of_employer",
                        "relative_is_client",
                        "relative_of_client")
                .never(
                        "counted under the row's lock, and a recount never takes away",
                        "client_consultations_never_negative",
                        "employer_consultations_never_negative")
                .never(
                        "a run is begun only where there is none, a hold and a plan are checked first",
                        "retention_hold_kind_known",
                        "retention_hold_reason_said",
                        "retention_plan_months_possible",
                        "retention_plan_only_one",
                        "retention_run_once_a_night")
                .never(
                        "where somebody else is asked for that time already, nothing is written",
                        "earlier_offer_never_two_at_once",
                        "earlier_offer_one_each")
                .never("made of 64 random bits", "appointment_reference_once")
                .never(
                        "only imports say a source, outside of requests",
                        "client_brought_once",
                        "consultation_brought_once",
                        "employer_brought_once");
    }
}
