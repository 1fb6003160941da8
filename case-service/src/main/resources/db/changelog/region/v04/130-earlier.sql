--liquibase formatted sql

--changeset earlier:earlier-wish
--comment: whoever has an appointment would rather come on an earlier day; who asked first is asked first
create table earlier_wish (
    appointment_id uuid not null,
    not_before date,
    days text[] not null,
    parts text[] not null,
    asked_at timestamptz not null,
    unanswered integer not null default 0,
    constraint earlier_wish_pk primary key (appointment_id),
    constraint earlier_wish_of_appointment foreign key (appointment_id) references appointment (id) on delete cascade,
    constraint earlier_wish_days_possible check (cardinality(days) <= 7),
    constraint earlier_wish_parts_possible check (cardinality(parts) <= 2),
    constraint earlier_wish_unanswered_never_negative check (unanswered >= 0)
);
create index earlier_wish_in_order on earlier_wish (asked_at, appointment_id);
--rollback drop table earlier_wish;

--changeset earlier:earlier-offer
--comment: a time that is free is held for one of those who wait; whatever the services do, it is held for one only, and each has one such time
create table earlier_offer (
    id uuid not null,
    appointment_id uuid not null,
    calendar_id uuid not null,
    starts_at timestamptz not null,
    ends_at timestamptz not null,
    taken_until timestamptz not null,
    offered_at timestamptz not null,
    held_until timestamptz not null,
    state text not null,
    constraint earlier_offer_pk primary key (id),
    constraint earlier_offer_of_appointment foreign key (appointment_id) references appointment (id) on delete cascade,
    constraint earlier_offer_in_calendar foreign key (calendar_id) references calendar (id),
    constraint earlier_offer_ends_after_it_starts check (starts_at < ends_at and ends_at <= taken_until),
    constraint earlier_offer_held_for_a_time check (offered_at < held_until and held_until <= starts_at),
    constraint earlier_offer_state_known check (state in ('OPEN', 'TAKEN', 'REFUSED', 'UNANSWERED', 'GONE')),
    constraint earlier_offer_never_two_at_once exclude using gist (
        calendar_id with =,
        tstzrange(starts_at, taken_until) with &&
    ) where (state = 'OPEN')
);
create index earlier_offer_by_appointment on earlier_offer (appointment_id, offered_at);
create index earlier_offer_by_calendar on earlier_offer (calendar_id, starts_at);
create unique index earlier_offer_one_each on earlier_offer (appointment_id) where state = 'OPEN';
--rollback drop table earlier_offer;

--changeset earlier:letter-of-an-earlier-time
--comment: one more letter: an earlier time is free
alter table appointment_letter drop constraint appointment_letter_kind_known;
alter table appointment_letter add constraint appointment_letter_kind_known check (kind in ('CONFIRM', 'BOOKED', 'MOVED', 'CANCELLED', 'REMINDER', 'EARLIER'));
--rollback delete from appointment_letter where kind = 'EARLIER'; alter table appointment_letter drop constraint appointment_letter_kind_known; alter table appointment_letter add constraint appointment_letter_kind_known check (kind in ('CONFIRM', 'BOOKED', 'MOVED', 'CANCELLED', 'REMINDER'));
