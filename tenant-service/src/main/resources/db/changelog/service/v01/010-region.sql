--liquibase formatted sql

--changeset region:region-entry
--comment: what a region is, for everybody who has to know; its people's records live elsewhere
create table region_entry (
    key text not null,
    status text not null,
    placement text not null,
    name text not null,
    short_name text not null,
    municipalities text[] not null,
    sponsors jsonb not null,
    languages text[] not null,
    target_groups text[] not null,
    accent text not null,
    mark text not null,
    second_factor_required boolean not null default false,
    own_topics jsonb not null default '[]',
    created_at timestamptz not null,
    activated_at timestamptz,
    version bigint not null default 0,
    constraint region_entry_pk primary key (key),
    constraint region_entry_key_has_its_form check (key ~ '^[a-z][a-z0-9-]{1,30}$'),
    constraint region_entry_status_known check (status in ('PREPARING', 'ACTIVE', 'SUSPENDED')),
    constraint region_entry_active_since check (status = 'PREPARING' or activated_at is not null),
    constraint region_entry_short_name_once unique (short_name),
    constraint region_entry_has_a_municipality check (cardinality(municipalities) > 0),
    constraint region_entry_has_a_language check (cardinality(languages) > 0)
);
--rollback drop table region_entry;

--changeset region:used-key
--comment: keys stand in pseudonyms, tokens and backups, so the key of a region that was ever open is never given again
create table used_region_key (
    key text not null,
    used_at timestamptz not null,
    constraint used_region_key_pk primary key (key)
);
--rollback drop table used_region_key;
