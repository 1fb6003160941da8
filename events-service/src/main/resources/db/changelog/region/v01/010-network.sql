--liquibase formatted sql

--changeset network:network
--comment: business networks, round tables, strategy rounds
create table network (
    id uuid not null,
    version integer not null,
    name text not null,
    kind text not null,
    description text,
    created_at timestamptz not null,
    created_by text not null,
    constraint network_pk primary key (id),
    constraint network_name_once unique (name),
    constraint network_name_said check (name ~ '\S' and length(name) <= 200),
    constraint network_kind_known check (kind in ('BUSINESS_NETWORK', 'ROUND_TABLE', 'STRATEGY_ROUND', 'ALUMNI', 'OTHER'))
);
--rollback drop table network;
