package de.hafen.platform.problem.http;

import de.hafen.platform.problem.ConstraintProblems;

/** The constraints of the platform's own tables: no request breaks them. */
final class PlatformConstraints {

    private PlatformConstraints() {}

    static ConstraintProblems table() {
        return ConstraintProblems.table()
                .never(
                        "the trail and the outbox write what the doors say, never a request's text",
                        "audit_entry_act",
                        "audit_entry_tells_of_records",
                        "outbox_body_is_an_object",
                        "outbox_done_or_parked",
                        "outbox_seq_from_1",
                        "outbox_subject_is_a_pseudonym",
                        "outbox_subject_seq_once",
                        "outbox_v_from_1")
                .never(
                        "seals are written by the sealer's role alone",
                        "audit_seal_of_entries",
                        "audit_seal_position_from_1",
                        "audit_seal_untagged_of_entries")
                .never(
                        "an import goes from state to state under its row's lock",
                        "import_brought_of_import",
                        "import_chunk_of_import",
                        "import_finished_when_done",
                        "import_refused_of_import",
                        "import_status_known",
                        "import_stays_of_import",
                        "import_stays_why_known",
                        "import_undone_by_somebody");
    }
}
