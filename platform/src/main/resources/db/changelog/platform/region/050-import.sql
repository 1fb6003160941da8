--liquibase formatted sql

--changeset import:import
--comment: a file that somebody brings; its state survives every restart
create table import (
    id uuid not null,
    feature text not null,
    status text not null,
    file_name text not null,
    file_size integer not null,
    description text not null,
    header_row integer not null,
    row_count integer not null,
    columns jsonb not null,
    mapping jsonb not null,
    imported integer not null default 0,
    skipped integer not null default 0,
    refused integer not null default 0,
    failure text,
    created_at timestamptz not null,
    created_by text not null,
    created_by_name text not null,
    created_by_kind text not null,
    finished_at timestamptz,
    constraint import_pk primary key (id),
    constraint import_status_known check (status in ('MAPPED', 'CHECKING', 'CHECKED', 'IMPORTING', 'DONE', 'FAILED')),
    constraint import_finished_when_done check ((status in ('DONE', 'FAILED')) = (finished_at is not null))
);
create index import_by_time on import (feature, created_at desc);
--rollback drop table import;

--changeset import:import-chunk
--comment: the file's bytes until the import is done, then they go
create table import_chunk (
    import_id uuid not null,
    position integer not null,
    bytes bytea not null,
    constraint import_chunk_pk primary key (import_id, position),
    constraint import_chunk_of_import foreign key (import_id) references import (id) on delete cascade
);
--rollback drop table import_chunk;

--changeset import:import-refused
--comment: rows that were not taken, as they stood in the file, to be corrected and brought again
create table import_refused (
    import_id uuid not null,
    row_number integer not null,
    cells jsonb not null,
    complaints jsonb not null,
    constraint import_refused_pk primary key (import_id, row_number),
    constraint import_refused_of_import foreign key (import_id) references import (id) on delete cascade
);
--rollback drop table import_refused;
