--liquibase formatted sql

--changeset client:employment
--comment: whether a client works for the linked employer or is being hired by it; empty in old rows: works there
alter table client
    add column employment text,
    add constraint client_employment_known check (employment in ('EMPLOYED', 'HIRING')),
    add constraint client_employment_needs_employer check (employment is null or employer_id is not null);
--rollback alter table client drop column employment;
