--liquibase formatted sql

--changeset waitingarea:waiting-day
--comment: how many call signs a day has given, and the chance by which they follow each other
create table waiting_day (
    on_day date not null,
    seed bigint not null,
    given integer not null,
    constraint waiting_day_pk primary key (on_day),
    constraint waiting_day_given_possible check (given between 1 and 100000)
);
--rollback drop table waiting_day;

--changeset waitingarea:waiting-ticket
--comment: somebody who waits today; who it is goes at the day's end, what remains is when
create table waiting_ticket (
    id uuid not null,
    version integer not null,
    record_key bigint not null,
    on_day date not null,
    call_sign text not null,
    came_by text not null,
    state text not null,
    client_id uuid,
    name text,
    topic text,
    language text not null,
    target_group text,
    urgent boolean not null default false,
    arrived_at timestamptz not null,
    place_at timestamptz not null,
    reserved_for_id text,
    reserved_for_name text,
    desk text,
    adviser_id text,
    adviser_name text,
    called_at timestamptz,
    calls integer not null default 0,
    back_until timestamptz,
    waited_until timestamptz,
    ended_at timestamptz,
    constraint waiting_ticket_pk primary key (id),
    constraint waiting_ticket_sign_once_a_day unique (on_day, call_sign),
    constraint waiting_ticket_of_client foreign key (client_id) references client (id) on delete set null,
    constraint waiting_ticket_came_by_known check (came_by in ('APPOINTMENT', 'KIOSK', 'RECEPTION')),
    constraint waiting_ticket_state_known check (state in ('WAITING', 'CALLED', 'AWAY', 'SERVED', 'DONE', 'LEFT', 'MISSED')),
    constraint waiting_ticket_name_length check (length(name) between 1 and 200),
    constraint waiting_ticket_calls_possible check (calls >= 0),
    constraint waiting_ticket_called_to_a_desk check (state not in ('CALLED', 'SERVED') or (called_at is not null and desk is not null and adviser_id is not null)),
    constraint waiting_ticket_away_has_an_end check ((state = 'AWAY') = (back_until is not null)),
    constraint waiting_ticket_over_has_an_end check (state not in ('DONE', 'LEFT', 'MISSED') or ended_at is not null)
);
--rollback drop table waiting_ticket;

--changeset waitingarea:waiting-ticket-indexes
--comment: the queue in its order; the day; days that have not ended
create index waiting_ticket_queue on waiting_ticket (on_day, place_at, id) where state = 'WAITING';
create index waiting_ticket_open on waiting_ticket (on_day) where state in ('WAITING', 'CALLED', 'AWAY', 'SERVED');
create index waiting_ticket_with_person on waiting_ticket (on_day) where client_id is not null or name is not null;
create index waiting_ticket_of_client_index on waiting_ticket (client_id) where client_id is not null;
--rollback drop index waiting_ticket_queue; drop index waiting_ticket_open; drop index waiting_ticket_with_person; drop index waiting_ticket_of_client_index;
