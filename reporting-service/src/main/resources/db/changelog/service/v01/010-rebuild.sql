--liquibase formatted sql

--changeset fact:rebuild
--comment: regions whose numbers are being rebuilt
create table rebuild (
    region text not null,
    began_at timestamptz not null default now(),
    constraint rebuild_pk primary key (region)
);
--rollback drop table rebuild;
