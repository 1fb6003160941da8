--liquibase formatted sql

--changeset appointment:appointment-letter
--comment: letters about an appointment commit with what they tell of, and are sent afterwards; a reminder is one that is due later
create table appointment_letter (
    id uuid not null,
    appointment_id uuid not null,
    kind text not null,
    due_at timestamptz not null,
    attempts integer not null default 0,
    sent_at timestamptz,
    constraint appointment_letter_pk primary key (id),
    constraint appointment_letter_of_appointment foreign key (appointment_id) references appointment (id) on delete cascade,
    constraint appointment_letter_kind_known check (kind in ('CONFIRM', 'BOOKED', 'MOVED', 'CANCELLED', 'REMINDER')),
    constraint appointment_letter_attempts_never_negative check (attempts >= 0)
);
create index appointment_letter_due on appointment_letter (due_at) where sent_at is null;
create index appointment_letter_by_appointment on appointment_letter (appointment_id);
--rollback drop table appointment_letter;

--changeset appointment:appointment-by-address
--comment: how many reservations an address has
create index appointment_by_address on appointment (lower(email), booked_at) where publicly;
--rollback drop index appointment_by_address;
