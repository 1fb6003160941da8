--liquibase formatted sql

--changeset consultation:fellow-advisers
--comment: several advisers hold one consultation together: it is each one's, and counts once
alter table consultation
    add column fellow_ids text[] not null default '{}',
    add column fellow_names text[] not null default '{}',
    add constraint consultation_fellows_have_names check (cardinality(fellow_ids) = cardinality(fellow_names));
create index consultation_by_fellow on consultation using gin (fellow_ids) where fellow_ids <> '{}';
--rollback drop index consultation_by_fellow; alter table consultation drop column fellow_ids, drop column fellow_names;
