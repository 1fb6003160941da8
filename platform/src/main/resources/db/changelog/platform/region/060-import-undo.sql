--liquibase formatted sql

--changeset import:import-brought
--comment: which records an import added, so that it can be taken back; a row per batch keeps 100,000 of them cheap
create table import_brought (
    import_id uuid not null,
    kind text not null,
    position integer not null,
    records uuid[] not null,
    constraint import_brought_pk primary key (import_id, kind, position),
    constraint import_brought_of_import foreign key (import_id) references import (id) on delete cascade
);
--rollback drop table import_brought;

--changeset import:import-stays
--comment: records that stayed when their import was taken back, and why
create table import_stays (
    import_id uuid not null,
    kind text not null,
    record_id uuid not null,
    why text not null,
    constraint import_stays_pk primary key (import_id, kind, record_id),
    constraint import_stays_of_import foreign key (import_id) references import (id) on delete cascade,
    constraint import_stays_why_known check (why in ('CHANGED', 'IN_USE'))
);
--rollback drop table import_stays;

--changeset import:import-undo
--comment: an import that is done can be taken back, by whoever may import
alter table import
    add column undone_by text,
    add column undone_by_name text,
    add column undone_by_kind text,
    add column removed integer not null default 0,
    add column kept integer not null default 0,
    drop constraint import_status_known,
    drop constraint import_finished_when_done,
    add constraint import_status_known check (status in ('MAPPED', 'CHECKING', 'CHECKED', 'IMPORTING', 'DONE', 'FAILED', 'UNDOING', 'UNDONE')),
    add constraint import_finished_when_done check ((status in ('DONE', 'FAILED', 'UNDOING', 'UNDONE')) = (finished_at is not null)),
    add constraint import_undone_by_somebody check (status not in ('UNDOING', 'UNDONE') or undone_by is not null);
--rollback alter table import drop column undone_by, drop column undone_by_name, drop column undone_by_kind, drop column removed, drop column kept;
