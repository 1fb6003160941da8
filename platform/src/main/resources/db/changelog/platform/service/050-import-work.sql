--liquibase formatted sql

--changeset import:import-work
--comment: which regions' imports wait or run, so that nobody has to look into every region; no names, no content
create table import_work (
    id uuid not null,
    region text not null,
    feature text not null,
    done integer not null default 0,
    total integer not null default 0,
    attempts integer not null default 0,
    claimed_by uuid,
    free_at timestamptz not null,
    created_at timestamptz not null,
    constraint import_work_pk primary key (id)
);
create index import_work_by_time on import_work (free_at);
--rollback drop table import_work;
