--liquibase formatted sql

--changeset client:client
--comment: people who are advised
create table client (
    id uuid not null,
    version integer not null,
    record_key bigint not null,
    given_name text not null,
    family_name text not null,
    call_name text,
    address_form text,
    birth_date date,
    email text,
    phone text,
    citizenships text[] not null default '{}',
    preferred_language text,
    purpose text,
    target_group text not null,
    occupation text,
    arrived_on date,
    location text not null,
    municipality text,
    employer_id uuid,
    title_kind text,
    title_valid_until date,
    family_key text collate "C" not null,
    given_key text collate "C" not null,
    search_key text not null,
    consultations integer not null default 0,
    last_contact_on date,
    source_ref text,
    created_at timestamptz not null,
    created_by text not null,
    constraint client_pk primary key (id),
    constraint client_brought_once unique (source_ref),
    constraint client_of_employer foreign key (employer_id) references employer (id),
    constraint client_name_said check (family_name ~ '\S' and length(family_name) <= 200 and length(given_name) <= 200),
    constraint client_citizenships_form check (array_to_string(citizenships, '') ~ '^([A-Z]{2}){0,8}$'),
    constraint client_location_known check (location in ('IN_GERMANY', 'ABROAD')),
    constraint client_municipality_form check (municipality ~ '^[0-9]{8}$'),
    constraint client_occupation_form check (occupation ~ '^[0-9]{2}$'),
    constraint client_title_until_needs_kind check (title_valid_until is null or title_kind is not null),
    constraint client_consultations_never_negative check (consultations >= 0)
);
--rollback drop table client;

--changeset client:client-language
--comment: languages that a client speaks; the level may be unknown
create table client_language (
    client_id uuid not null,
    position integer not null,
    tag text not null,
    level text,
    constraint client_language_pk primary key (client_id, position),
    constraint client_language_of_client foreign key (client_id) references client (id) on delete cascade,
    constraint client_language_once unique (client_id, tag),
    constraint client_language_level_known check (level in ('A1', 'A2', 'B1', 'B2', 'C1', 'C2', 'NATIVE'))
);
--rollback drop table client_language;

--changeset client:client-indexes
--comment: lists walk an index in its order; short prefixes use the keys, longer words the trigrams
create index client_by_name on client (family_key, given_key, id);
create index client_by_given_name on client (given_key, family_key, id);
create index client_by_creation on client (created_at desc, id desc);
create index client_by_last_contact on client ((coalesce(last_contact_on, '-infinity'::date)) desc, id desc);
create index client_by_email on client (lower(email) text_pattern_ops) where email is not null;
create index client_by_employer on client (employer_id) where employer_id is not null;
create index client_by_citizenship on client using gin (citizenships);
create index client_by_spelling on client using gin (search_key gin_trgm_ops);
--rollback drop index client_by_name; drop index client_by_given_name; drop index client_by_creation; drop index client_by_last_contact; drop index client_by_email; drop index client_by_employer; drop index client_by_citizenship; drop index client_by_spelling;
