--liquibase formatted sql

--changeset retention:retention-plan
--comment: for how many months records are kept once they are over; nothing here means the usual periods
create table retention_plan (
    only_one boolean not null default true,
    version integer not null,
    appointment_months integer not null,
    client_months integer not null,
    employer_months integer not null,
    enquiry_months integer not null,
    constraint retention_plan_pk primary key (only_one),
    constraint retention_plan_only_one check (only_one),
    constraint retention_plan_months_possible check (
        appointment_months between 1 and 240 and client_months between 1 and 240
        and employer_months between 1 and 240 and enquiry_months between 1 and 240)
);
--rollback drop table retention_plan;

--changeset retention:retention-hold
--comment: somebody's file is kept whatever the period says, with a reason; goes along when files are merged
create table retention_hold (
    id uuid not null,
    version integer not null default 0,
    kind text not null,
    record_id uuid not null,
    reason text not null,
    until_on date,
    placed_at timestamptz not null,
    placed_by text not null,
    placed_by_name text not null,
    constraint retention_hold_pk primary key (id),
    constraint retention_hold_kind_known check (kind in ('CLIENT', 'EMPLOYER')),
    constraint retention_hold_reason_said check (length(reason) between 1 and 500)
);
create index retention_hold_of_record on retention_hold (record_id);
--rollback drop table retention_hold;

--changeset retention:retention-run
--comment: what was deleted, when and on whose word; counts only. Each deletion counts itself in its own transaction
create table retention_run (
    id uuid not null,
    night date,
    started_at timestamptz not null,
    started_by text not null,
    started_by_name text not null,
    ended_at timestamptz,
    appointments integer not null default 0,
    clients integer not null default 0,
    employers integer not null default 0,
    enquiries integer not null default 0,
    failed integer not null default 0,
    constraint retention_run_pk primary key (id),
    constraint retention_run_once_a_night unique (night)
);
create index retention_run_by_time on retention_run (started_at desc, id desc);
create index retention_run_open on retention_run (started_at) where ended_at is null;
--rollback drop table retention_run;

--changeset retention:what-is-over
--comment: looking for what is over walks these, and stops
create index enquiry_over on enquiry (((closed_at at time zone 'Europe/Berlin')::date), id) where state = 'CLOSED';
create index appointment_of_nobody on appointment (day, id) where client_id is null and employer_id is null;
--rollback drop index enquiry_over; drop index appointment_of_nobody;
