--liquibase formatted sql

--changeset client:title-conditions
--comment: what a residence title is subject to, for example one employer only
alter table client
    add column title_conditions text,
    add constraint client_title_conditions_need_kind check (title_conditions is null or title_kind is not null),
    add constraint client_title_conditions_short check (char_length(title_conditions) between 1 and 500);
--rollback alter table client drop column title_conditions;
