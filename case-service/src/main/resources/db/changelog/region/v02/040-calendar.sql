--liquibase formatted sql

--changeset calendar:concern
--comment: what people come for: it decides how long it takes, whom it is for and where it can be talked about
create table concern (
    id uuid not null,
    version integer not null,
    names jsonb not null,
    hints jsonb not null,
    minutes integer not null,
    notes_minutes integer not null,
    for_whom text not null,
    topics text[] not null,
    channels text[] not null,
    open_to_public boolean not null,
    retired boolean not null,
    constraint concern_pk primary key (id),
    constraint concern_minutes_possible check (minutes between 5 and 480),
    constraint concern_notes_minutes_possible check (notes_minutes between 0 and 120),
    constraint concern_for_whom_known check (for_whom in ('PERSON', 'EMPLOYER', 'BOTH')),
    constraint concern_has_topics check (cardinality(topics) between 1 and 10),
    constraint concern_has_channels check (cardinality(channels) between 1 and 3)
);
--rollback drop table concern;

--changeset calendar:calendar
--comment: whose time can be booked: an adviser or an office; hours are read and written as a whole
create table calendar (
    id uuid not null,
    version integer not null,
    kind text not null,
    name text not null,
    account_id text,
    place text not null,
    phone text,
    video_link text,
    languages text[] not null,
    channels text[] not null,
    concerns uuid[] not null,
    week jsonb not null,
    otherwise jsonb not null,
    step_minutes integer not null,
    notice_hours integer not null,
    horizon_days integer not null,
    open_to_public boolean not null,
    retired boolean not null,
    constraint calendar_pk primary key (id),
    constraint calendar_of_account unique (account_id),
    constraint calendar_kind_known check (kind in ('ADVISER', 'OFFICE')),
    constraint calendar_office_has_no_account check (kind = 'ADVISER' or account_id is null),
    constraint calendar_has_languages check (cardinality(languages) between 1 and 30),
    constraint calendar_has_channels check (cardinality(channels) between 1 and 3),
    constraint calendar_step_possible check (step_minutes between 5 and 120),
    constraint calendar_notice_possible check (notice_hours between 0 and 720),
    constraint calendar_horizon_possible check (horizon_days between 1 and 365)
);
--rollback drop table calendar;
