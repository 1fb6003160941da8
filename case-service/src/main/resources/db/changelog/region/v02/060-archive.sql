--liquibase formatted sql

--changeset client:archive
--comment: put aside: out of lists and searches until somebody asks for the archive or advises the client again
alter table client
    add column archived_at timestamptz,
    add column archived_by text,
    add constraint client_archived_by_somebody check ((archived_at is null) = (archived_by is null));
--rollback alter table client drop column archived_at, drop column archived_by;

--changeset employer:archive
--comment: the same for employers
alter table employer
    add column archived_at timestamptz,
    add column archived_by text,
    add constraint employer_archived_by_somebody check ((archived_at is null) = (archived_by is null));
--rollback alter table employer drop column archived_at, drop column archived_by;
