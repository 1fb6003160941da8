--liquibase formatted sql

--changeset casefile:case-file
--comment: what belongs together for a client, an employer or both; its kind is the compartment that decides who sees it
create table case_file (
    id uuid not null,
    version integer not null,
    kind text not null,
    client_id uuid,
    employer_id uuid,
    title text not null,
    state text not null,
    waiting_for text,
    responsible_id text not null,
    responsible_name text not null,
    due_on date,
    opened_at timestamptz not null,
    opened_by text not null,
    reopened_at timestamptz,
    closed_at timestamptz,
    closing_reason text,
    constraint case_file_pk primary key (id),
    constraint case_file_of_client foreign key (client_id) references client (id),
    constraint case_file_of_employer foreign key (employer_id) references employer (id),
    constraint case_file_of_somebody check (client_id is not null or employer_id is not null),
    constraint case_file_kind_known check (kind in ('ADVICE', 'INTEGRATION', 'IMMIGRATION', 'NATURALISATION')),
    constraint case_file_state_known check (state in ('OPEN', 'WAITING', 'CLOSED')),
    constraint case_file_title_said check (length(title) between 1 and 200),
    constraint case_file_waits_for_something check (waiting_for is null or state = 'WAITING'),
    constraint case_file_closed_with_reason check ((state = 'CLOSED') = (closed_at is not null and closing_reason is not null)),
    constraint case_file_closed_is_not_due check (state <> 'CLOSED' or due_on is null),
    constraint case_file_closing_reason_known check (closing_reason in ('SETTLED', 'REFERRED', 'NO_CONTACT', 'WITHDRAWN', 'MISTAKE'))
);
--rollback drop table case_file;

--changeset casefile:case-file-indexes
--comment: the list in its two orders; somebody's cases; those of a client and of an employer
create index case_file_by_opening on case_file (opened_at desc, id desc);
create index case_file_active_by_opening on case_file (opened_at desc, id desc) where state <> 'CLOSED';
create index case_file_by_due on case_file ((coalesce(due_on, 'infinity'::date)), id);
create index case_file_by_responsible on case_file (responsible_id, (coalesce(due_on, 'infinity'::date)), id) where state <> 'CLOSED';
create index case_file_of_client_index on case_file (client_id, opened_at desc, id desc) where client_id is not null;
create index case_file_of_employer_index on case_file (employer_id, opened_at desc, id desc) where employer_id is not null;
--rollback drop index case_file_by_opening; drop index case_file_active_by_opening; drop index case_file_by_due; drop index case_file_by_responsible; drop index case_file_of_client_index; drop index case_file_of_employer_index;

--changeset casefile:case-task
--comment: what is to be done in a case, and until when
create table case_task (
    id uuid not null,
    case_id uuid not null,
    title text not null,
    due_on date,
    done_at timestamptz,
    done_by text,
    created_at timestamptz not null,
    constraint case_task_pk primary key (id),
    constraint case_task_of_case foreign key (case_id) references case_file (id) on delete cascade,
    constraint case_task_title_said check (length(title) between 1 and 200),
    constraint case_task_done_by_somebody check ((done_at is null) = (done_by is null))
);
create index case_task_of_case_index on case_task (case_id);
--rollback drop table case_task;

--changeset casefile:case-entry
--comment: what happened in a case, and notes, in the order of time; nothing of it is ever changed
create table case_entry (
    id uuid not null,
    case_id uuid not null,
    at timestamptz not null,
    by_id text not null,
    by_name text not null,
    what text not null,
    words text,
    constraint case_entry_pk primary key (id),
    constraint case_entry_of_case foreign key (case_id) references case_file (id) on delete cascade,
    constraint case_entry_words_length check (length(words) <= 20000)
);
create index case_entry_of_case_index on case_entry (case_id, at desc, id desc);
--rollback drop table case_entry;

--changeset casefile:case-consultation
--comment: consultations that belong to a case
create table case_consultation (
    case_id uuid not null,
    consultation_id uuid not null,
    constraint case_consultation_pk primary key (case_id, consultation_id),
    constraint case_consultation_of_case foreign key (case_id) references case_file (id) on delete cascade,
    constraint case_consultation_is_consultation foreign key (consultation_id) references consultation (id) on delete cascade
);
create index case_consultation_back on case_consultation (consultation_id);
--rollback drop table case_consultation;
