--liquibase formatted sql

--changeset partner:partner
--comment: offices and organisations to which people are referred
create table partner (
    id uuid not null,
    version integer not null default 0,
    name text not null,
    kind text not null,
    email text not null,
    phone text,
    contact text,
    languages text[] not null,
    answer_days integer not null,
    archived boolean not null,
    constraint partner_pk primary key (id),
    constraint partner_kind_known check (kind in ('CHAMBER', 'COUNSELLING', 'EMPLOYMENT_AGENCY',
        'IMMIGRATION_OFFICE', 'LANGUAGE_SCHOOL', 'OTHER', 'RECOGNITION_OFFICE', 'UNIVERSITY', 'WELCOME_CENTRE')),
    constraint partner_answers_in_days check (answer_days between 1 and 90)
);
create unique index partner_name_once on partner (lower(name)) where not archived;
--rollback drop table partner;
