--liquibase formatted sql

--changeset household:relative
--comment: what clients are to each other; each pair stands there twice, as each of the two sees it
create table relative (
    client_id uuid not null,
    relative_id uuid not null,
    relation text not null,
    since timestamptz not null,
    said_by text not null,
    constraint relative_pk primary key (client_id, relative_id),
    constraint relative_of_client foreign key (client_id) references client (id),
    constraint relative_is_client foreign key (relative_id) references client (id),
    constraint relative_not_oneself check (client_id <> relative_id),
    constraint relative_relation_known check (relation in ('PARTNER', 'CHILD', 'PARENT', 'SIBLING', 'OTHER'))
);
create index relative_back on relative (relative_id);
--rollback drop table relative;
