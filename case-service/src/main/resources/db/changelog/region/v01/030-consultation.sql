--liquibase formatted sql

--changeset consultation:consultation
--comment: one advisory contact with a client, an employer or both; callers may stay anonymous
create table consultation (
    id uuid not null,
    version integer not null,
    record_key bigint not null,
    audience text not null,
    client_id uuid,
    employer_id uuid,
    held_at timestamptz not null,
    held_on date not null,
    minutes integer not null,
    channel text not null,
    topics text[] not null,
    own_topics text[] not null default '{}',
    language text not null,
    note text,
    outcome text not null,
    follow_up_on date,
    follow_up_done_at timestamptz,
    follow_up_done_by text,
    adviser_id text,
    adviser_name text not null,
    first_contact boolean not null,
    source_ref text,
    created_at timestamptz not null,
    created_by text not null,
    retracted_at timestamptz,
    retracted_by text,
    retraction_reason text,
    constraint consultation_pk primary key (id),
    constraint consultation_brought_once unique (source_ref),
    constraint consultation_of_client foreign key (client_id) references client (id),
    constraint consultation_of_employer foreign key (employer_id) references employer (id),
    constraint consultation_audience_known check (audience in ('PERSON', 'EMPLOYER', 'BOTH')),
    constraint consultation_client_fits_audience check (client_id is null or audience in ('PERSON', 'BOTH')),
    constraint consultation_employer_fits_audience check (employer_id is null or audience in ('EMPLOYER', 'BOTH')),
    constraint consultation_minutes_possible check (minutes between 1 and 600),
    constraint consultation_has_topics check (cardinality(topics) between 1 and 10),
    constraint consultation_note_length check (length(note) <= 20000),
    constraint consultation_follow_up_done_needs_date check (follow_up_done_at is null or follow_up_on is not null),
    constraint consultation_retraction_has_reason check ((retracted_at is null) = (retraction_reason is null))
);
--rollback drop table consultation;

--changeset consultation:consultation-indexes
--comment: the day, a client's and an employer's history, an adviser's list; open follow-ups by date
create index consultation_by_time on consultation (held_at desc, id desc);
create index consultation_by_day on consultation (held_on);
create index consultation_by_client on consultation (client_id, held_at desc, id desc) where client_id is not null;
create index consultation_by_employer on consultation (employer_id, held_at desc, id desc) where employer_id is not null;
create index consultation_by_adviser on consultation (adviser_id, held_at desc, id desc);
create index consultation_by_topic on consultation using gin (topics);
create index consultation_follow_up_open on consultation (follow_up_on, id)
    where follow_up_on is not null and follow_up_done_at is null and retracted_at is null;
--rollback drop index consultation_by_time; drop index consultation_by_day; drop index consultation_by_client; drop index consultation_by_employer; drop index consultation_by_adviser; drop index consultation_by_topic; drop index consultation_follow_up_open;

--changeset consultation:consultation-revision
--comment: what a consultation said before each correction, and who corrected it
create table consultation_revision (
    consultation_id uuid not null,
    version integer not null,
    corrected_at timestamptz not null,
    corrected_by text not null,
    corrected_by_name text not null,
    fields text[] not null,
    before jsonb not null,
    constraint consultation_revision_pk primary key (consultation_id, version),
    constraint consultation_revision_of_consultation foreign key (consultation_id) references consultation (id) on delete cascade
);
--rollback drop table consultation_revision;
