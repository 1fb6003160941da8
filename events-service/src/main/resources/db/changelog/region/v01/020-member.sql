--liquibase formatted sql

--changeset member:member
--comment: people and organisations in a network; who has left stays, with the day
create table member (
    id uuid not null,
    version integer not null,
    record_key bigint not null,
    network_id uuid not null,
    kind text not null,
    name text not null,
    organisation text,
    email text,
    phone text,
    countries text[] not null,
    industries text[] not null,
    offers text,
    seeks text,
    joined_on date not null,
    left_on date,
    search_key text not null,
    source_ref text,
    created_at timestamptz not null,
    created_by text not null,
    constraint member_pk primary key (id),
    constraint member_brought_once unique (source_ref),
    constraint member_of_network foreign key (network_id) references network (id),
    constraint member_kind_known check (kind in ('PERSON', 'ORGANISATION')),
    constraint member_name_said check (name ~ '\S' and length(name) <= 300),
    constraint member_countries_form check (array_to_string(countries, '') ~ '^([A-Z]{2}){0,20}$'),
    constraint member_industries_form check (array_to_string(industries, '') ~ '^([0-9]{2}){0,20}$'),
    constraint member_left_after_joining check (left_on >= joined_on)
);
create index member_by_name on member (lower(name), id);
create index member_by_network on member (network_id, lower(name), id);
create index member_by_country on member using gin (countries);
create index member_by_industry on member using gin (industries);
create index member_by_spelling on member using gin (search_key gin_trgm_ops);
--rollback drop table member;
