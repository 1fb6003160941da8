--liquibase formatted sql

--changeset fact:reporting-state
--comment: one row; its lock lets one batch of facts at a time change the region's numbers
create table reporting_state (
    only_row boolean not null default true,
    generation bigint not null default 1,
    next_generation bigint,
    version bigint not null default 0,
    changed_at timestamptz not null default now(),
    rebuild_began_at timestamptz,
    constraint reporting_state_pk primary key (only_row),
    constraint reporting_state_one_row check (only_row),
    constraint reporting_state_next_is_newer check (next_generation > generation)
);
insert into reporting_state default values;
--rollback drop table reporting_state;

--changeset fact:fact
--comment: the latest fact of each subject is its state; older ones add nothing and are not kept here
create table fact (
    generation bigint not null,
    service text not null,
    subject text not null,
    seq bigint not null,
    id uuid not null,
    type text not null,
    v integer not null,
    at timestamptz not null,
    record_key bigint not null,
    body jsonb not null,
    constraint fact_pk primary key (generation, service, subject),
    constraint fact_id_once unique (generation, id)
);
--rollback drop table fact;

--changeset fact:rebuild-source
--comment: services that were asked to send all again, and whether all of that has arrived
create table rebuild_source (
    service text not null,
    arrived_at timestamptz,
    constraint rebuild_source_pk primary key (service)
);
--rollback drop table rebuild_source;
