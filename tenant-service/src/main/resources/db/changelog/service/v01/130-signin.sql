--liquibase formatted sql

--changeset signin:guess
--comment: wrong attempts per account and per address; the key is a keyed hash, so unknown addresses are counted like known ones
create table guess (
    key_hash text not null,
    failures int not null,
    last_at timestamptz not null,
    locked_until timestamptz,
    constraint guess_pk primary key (key_hash),
    constraint guess_failures_positive check (failures > 0)
);
--rollback drop table guess;
