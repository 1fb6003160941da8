--liquibase formatted sql

--changeset region:topics-told
--comment: own topics are told to the desk; what was set (version) and what it has heard of (told)
alter table region_entry
    add column topics_version bigint not null default 0,
    add column topics_told bigint not null default 0;
update region_entry set topics_version = version where own_topics <> '[]';
--rollback alter table region_entry drop column topics_version, drop column topics_told;
