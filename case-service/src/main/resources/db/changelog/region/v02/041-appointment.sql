--liquibase formatted sql

--changeset appointment:appointment
--comment: a time that is agreed upon; whatever the services do, one calendar never has two at once
create table appointment (
    id uuid not null,
    version integer not null,
    record_key bigint not null,
    reference text not null,
    calendar_id uuid not null,
    concerns uuid[] not null,
    starts_at timestamptz not null,
    ends_at timestamptz not null,
    taken_until timestamptz not null,
    day date not null,
    status text not null,
    held_until timestamptz,
    channel text not null,
    language text not null,
    client_id uuid,
    employer_id uuid,
    name text,
    email text,
    phone text,
    note text,
    outside_hours boolean not null,
    publicly boolean not null,
    sequence integer not null default 0,
    booked_at timestamptz not null,
    booked_by text not null,
    settled_at timestamptz,
    settled_by text,
    reason text,
    constraint appointment_pk primary key (id),
    constraint appointment_reference_once unique (reference),
    constraint appointment_in_calendar foreign key (calendar_id) references calendar (id),
    constraint appointment_of_client foreign key (client_id) references client (id),
    constraint appointment_of_employer foreign key (employer_id) references employer (id),
    constraint appointment_for_somebody check (client_id is not null or employer_id is not null or name is not null),
    constraint appointment_ends_after_it_starts check (starts_at < ends_at and ends_at <= taken_until),
    constraint appointment_status_known check (status in ('RESERVED', 'BOOKED', 'ARRIVED', 'MISSED', 'CANCELLED', 'LAPSED')),
    constraint appointment_reserved_for_a_time check ((status = 'RESERVED') = (held_until is not null)),
    constraint appointment_channel_known check (channel in ('IN_PERSON', 'PHONE', 'VIDEO')),
    constraint appointment_has_concerns check (cardinality(concerns) between 1 and 5),
    constraint appointment_never_two_at_once exclude using gist (
        calendar_id with =,
        tstzrange(starts_at, taken_until) with &&
    ) where (status in ('RESERVED', 'BOOKED', 'ARRIVED'))
);
--rollback drop table appointment;

--changeset appointment:appointment-indexes
--comment: the day at the desk, a client's and an employer's appointments, reservations that end
create index appointment_by_day on appointment (day, starts_at, id);
create index appointment_by_calendar on appointment (calendar_id, starts_at);
create index appointment_by_client on appointment (client_id, starts_at desc) where client_id is not null;
create index appointment_by_employer on appointment (employer_id, starts_at desc) where employer_id is not null;
create index appointment_reserved on appointment (held_until) where status = 'RESERVED';
--rollback drop index appointment_by_day; drop index appointment_by_calendar; drop index appointment_by_client; drop index appointment_by_employer; drop index appointment_reserved;
