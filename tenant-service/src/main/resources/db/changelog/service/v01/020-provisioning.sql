--liquibase formatted sql

--changeset provisioning:run
--comment: a durable run; whoever holds the lease works on it, and a lease that ends is taken over
create table provisioning_run (
    id uuid not null,
    region text not null,
    status text not null,
    request jsonb not null,
    requested_by text not null,
    created_at timestamptz not null,
    next_at timestamptz not null,
    lease_holder uuid,
    lease_until timestamptz,
    change bigint not null default 0,
    constraint provisioning_run_pk primary key (id),
    constraint provisioning_run_status_known
        check (status in ('RUNNING', 'DONE', 'FAILED', 'UNDOING', 'UNDONE')),
    constraint provisioning_run_lease_whole check ((lease_holder is null) = (lease_until is null))
);
create unique index provisioning_run_one_per_region
    on provisioning_run (region) where status <> 'UNDONE';
create index provisioning_run_waiting
    on provisioning_run (next_at) where status in ('RUNNING', 'UNDOING');
--rollback drop table provisioning_run;

--changeset provisioning:step
create table provisioning_step (
    run_id uuid not null,
    position int not null,
    id text not null,
    status text not null,
    attempts int not null default 0,
    started_at timestamptz,
    ended_at timestamptz,
    detail text not null default '',
    constraint provisioning_step_pk primary key (run_id, id),
    constraint provisioning_step_run
        foreign key (run_id) references provisioning_run (id) on delete cascade,
    constraint provisioning_step_status_known
        check (status in ('WAITING', 'RUNNING', 'DONE', 'RETRYING', 'FAILED', 'UNDONE'))
);
--rollback drop table provisioning_step;
