--liquibase formatted sql

--changeset machine:machine-client
--comment: programs that work for one region; the secret has 256 random bits, so a plain SHA-256 of it cannot be guessed back
create table machine_client (
    id uuid not null,
    client_id text not null,
    region text not null,
    name text not null,
    scopes text[] not null,
    secret_hash text not null,
    created_by text not null,
    created_at timestamptz not null,
    rotated_at timestamptz,
    revoked_at timestamptz,
    last_used_at timestamptz,
    version bigint not null default 0,
    constraint machine_client_pk primary key (id),
    constraint machine_client_id_once unique (client_id),
    constraint machine_client_has_a_scope check (cardinality(scopes) > 0)
);
create index machine_client_by_region on machine_client (region);
--rollback drop table machine_client;
