--liquibase formatted sql

--changeset topic:topic-list
--comment: the region's own topics as its settings last said, kept here so that the desk needs no other service
create table topic_list (
    only_one boolean not null default true,
    version bigint not null,
    topics jsonb not null,
    constraint topic_list_pk primary key (only_one),
    constraint topic_list_only_one check (only_one)
);
--rollback drop table topic_list;

--changeset topic:consultation-by-own-topics
--comment: how often each own topic was said is counted without looking at consultations
create index consultation_by_own_topics on consultation (own_topics, held_on)
    where own_topics <> '{}' and retracted_at is null;
--rollback drop index consultation_by_own_topics;
