--liquibase formatted sql

--changeset enquiry:enquiry
--comment: what somebody asks the centre, perhaps without saying who; how to reach them only with consent
create table enquiry (
    id uuid not null,
    version integer not null,
    reference text not null,
    source text not null,
    partner text,
    state text not null,
    topics text[] not null,
    language text not null,
    target_group text,
    text text not null,
    name text,
    email text,
    phone text,
    consented_at timestamptz,
    client_id uuid,
    client_since timestamptz,
    assignee_id text,
    assignee_name text,
    received_at timestamptz not null,
    answered_at timestamptz,
    closed_at timestamptz,
    outcome text,
    closing_note text,
    consultation_id uuid,
    created_by text not null,
    constraint enquiry_pk primary key (id),
    constraint enquiry_reference_once unique (reference),
    constraint enquiry_of_client foreign key (client_id) references client (id) on delete set null,
    constraint enquiry_of_consultation foreign key (consultation_id) references consultation (id) on delete set null,
    constraint enquiry_source_known check (source in ('FORM', 'IN_PERSON', 'MAIL', 'PARTNER', 'PHONE')),
    constraint enquiry_state_known check (state in ('NEW', 'IN_WORK', 'ANSWERED', 'CLOSED')),
    constraint enquiry_outcome_known check (outcome in ('ANSWERED', 'CONSULTED', 'NOT_AN_ENQUIRY', 'NOT_REACHED', 'REFERRED', 'WITHDRAWN')),
    constraint enquiry_has_topics check (cardinality(topics) between 1 and 5),
    constraint enquiry_text_length check (length(text) between 1 and 4000),
    constraint enquiry_reached_with_consent check (consented_at is not null or coalesce(name, email, phone) is null),
    constraint enquiry_closed_with_outcome check ((state = 'CLOSED') = (closed_at is not null) and (closed_at is null) = (outcome is null))
);
--rollback drop table enquiry;

--changeset enquiry:enquiry-indexes
--comment: the inbox in both directions, what is open, one colleague's, one client's
create index enquiry_by_receipt on enquiry (received_at, id);
create index enquiry_open on enquiry (received_at, id) where state in ('NEW', 'IN_WORK');
create index enquiry_of_assignee on enquiry (assignee_id, received_at, id) where assignee_id is not null;
create index enquiry_of_client_index on enquiry (client_id) where client_id is not null;
create index enquiry_of_consultation_index on enquiry (consultation_id) where consultation_id is not null;
--rollback drop index enquiry_by_receipt; drop index enquiry_open; drop index enquiry_of_assignee; drop index enquiry_of_client_index; drop index enquiry_of_consultation_index;

--changeset enquiry:enquiry-sent
--comment: who sends the same enquiry twice at once, as slow lines do, waits here and is told the same
create table enquiry_sent (
    id uuid not null,
    constraint enquiry_sent_pk primary key (id)
);
--rollback drop table enquiry_sent;
