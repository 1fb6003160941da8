--liquibase formatted sql

--changeset casefile:case-transfer
--comment: a colleague is asked to look after a case; it stays with whom it is until they say yes
alter table case_file
    add column asked_id text,
    add column asked_name text,
    add column asked_by text,
    add constraint case_file_asked_by_somebody check ((asked_id is null) = (asked_name is null) and (asked_id is null) = (asked_by is null)),
    add constraint case_file_not_asked_when_closed check (asked_id is null or state <> 'CLOSED');
create index case_file_asked on case_file (asked_id) where asked_id is not null;
--rollback alter table case_file drop column asked_id, drop column asked_name, drop column asked_by;

--changeset casefile:case-cover
--comment: who stands in for whom, from day to day: the deputy is told what is due in the other one's cases
create table case_cover (
    id uuid not null,
    absent_id text not null,
    absent_name text not null,
    deputy_id text not null,
    deputy_name text not null,
    from_on date not null,
    until_on date not null,
    created_at timestamptz not null,
    created_by text not null,
    constraint case_cover_pk primary key (id),
    constraint case_cover_in_order check (from_on <= until_on),
    constraint case_cover_by_somebody_else check (absent_id <> deputy_id)
);
create index case_cover_by_deputy on case_cover (deputy_id, until_on);
create index case_cover_by_end on case_cover (until_on, id);
--rollback drop table case_cover;
