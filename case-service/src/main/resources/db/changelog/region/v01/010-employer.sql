--liquibase formatted sql

--changeset employer:employer
--comment: companies and research institutions that are advised or that employ clients
create table employer (
    id uuid not null,
    version integer not null,
    record_key bigint not null,
    name text not null,
    kind text not null,
    industry text,
    industry_scheme text not null default 'WZ2008',
    municipality text,
    size text,
    name_key text collate "C" not null,
    search_key text not null,
    consultations integer not null default 0,
    last_contact_on date,
    source_ref text,
    created_at timestamptz not null,
    created_by text not null,
    constraint employer_pk primary key (id),
    constraint employer_brought_once unique (source_ref),
    constraint employer_name_said check (name ~ '\S' and length(name) <= 300),
    constraint employer_kind_known check (kind in ('COMPANY', 'RESEARCH_INSTITUTION', 'OTHER')),
    constraint employer_size_known check (size in ('MICRO', 'SMALL', 'MEDIUM', 'LARGE')),
    constraint employer_industry_form check (industry ~ '^[0-9]{2}$'),
    constraint employer_municipality_form check (municipality ~ '^[0-9]{8}$'),
    constraint employer_consultations_never_negative check (consultations >= 0)
);
--rollback drop table employer;

--changeset employer:employer-contact
--comment: whom to call there; a contact is no client
create table employer_contact (
    employer_id uuid not null,
    position integer not null,
    name text not null,
    email text,
    phone text,
    role text,
    constraint employer_contact_pk primary key (employer_id, position),
    constraint employer_contact_of_employer foreign key (employer_id) references employer (id) on delete cascade,
    constraint employer_contact_name_said check (name ~ '\S' and length(name) <= 200)
);
--rollback drop table employer_contact;

--changeset employer:employer-indexes
--comment: lists walk an index in its order; short prefixes use name_key, longer words the trigrams
create index employer_by_name on employer (name_key, id);
create index employer_by_creation on employer (created_at desc, id desc);
create index employer_by_last_contact on employer ((coalesce(last_contact_on, '-infinity'::date)) desc, id desc);
create index employer_by_spelling on employer using gin (search_key gin_trgm_ops);
--rollback drop index employer_by_name; drop index employer_by_creation; drop index employer_by_last_contact; drop index employer_by_spelling;
