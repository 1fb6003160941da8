--liquibase formatted sql

--changeset indicator:cell
--comment: a count per indicator, dimension, code and month; figures are read from here, so that their cost does not grow with the facts
create table cell (
    generation bigint not null,
    indicator text not null,
    dimension text not null,
    code text not null,
    month integer not null,
    before integer not null,
    n bigint not null,
    amount bigint not null,
    capped bigint not null,
    key_sum numeric(20) not null,
    changed_in bigint not null,
    constraint cell_pk primary key (generation, indicator, dimension, code, month, before),
    constraint cell_month_is_one check (month % 100 between 1 and 12),
    constraint cell_before_is_earlier check (before >= 0 and before < month),
    constraint cell_never_negative check (n >= 0 and amount >= 0 and capped >= 0),
    constraint cell_key_has_64_bits check (key_sum >= 0 and key_sum < 18446744073709551616)
);
--rollback drop table cell;

--changeset indicator:presence
--comment: in which months a subject was there, so that it is counted once in every period
create table presence (
    generation bigint not null,
    indicator text not null,
    dimension text not null,
    code text not null,
    subject text not null,
    month integer not null,
    n integer not null,
    constraint presence_pk primary key (generation, subject, indicator, dimension, code, month),
    constraint presence_never_negative check (n >= 0)
);
--rollback drop table presence;
