--liquibase formatted sql

--changeset colleague:colleagues-told
--comment: the desk is told who works in a region; what it has heard last, as a hash, so that any change is found
create table colleagues_told (
    region text not null,
    version bigint not null,
    heard text,
    constraint colleagues_told_pk primary key (region)
);
--rollback drop table colleagues_told;
