--liquibase formatted sql

--changeset event:event
--comment: what the centre and its networks hold, with the numbers that were noted; registrations get a table of their own
create table event (
    id uuid not null,
    version integer not null,
    record_key bigint not null,
    title text not null,
    kind text not null,
    starts_at timestamptz not null,
    ends_at timestamptz,
    place text,
    municipality text,
    network_id uuid,
    capacity integer,
    registrations integer,
    participants integer,
    description text,
    outcome text,
    search_key text not null,
    source_ref text,
    created_at timestamptz not null,
    created_by text not null,
    constraint event_pk primary key (id),
    constraint event_brought_once unique (source_ref),
    constraint event_of_network foreign key (network_id) references network (id),
    constraint event_kind_known check (kind in ('NETWORK_EVENT', 'WORKSHOP', 'INFORMATION_EVENT', 'DELEGATION_TRIP', 'BUSINESS_DAY', 'ROUND_TABLE', 'OTHER')),
    constraint event_title_said check (title ~ '\S' and length(title) <= 300),
    constraint event_ends_after_it_starts check (ends_at >= starts_at),
    constraint event_municipality_form check (municipality ~ '^[0-9]{8}$'),
    constraint event_capacity_never_negative check (capacity >= 0),
    constraint event_registrations_never_negative check (registrations >= 0),
    constraint event_participants_never_negative check (participants >= 0)
);
create index event_by_time on event (starts_at desc, id desc);
create index event_by_network on event (network_id, starts_at desc) where network_id is not null;
create index event_by_spelling on event using gin (search_key gin_trgm_ops);
--rollback drop table event;
