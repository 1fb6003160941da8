--liquibase formatted sql

--changeset feed:calendar-feed
--comment: an adviser's secret address for the calendar at home, of which only a hash is kept
create table calendar_feed (
    account_id text not null,
    key_hash text not null,
    made_at timestamptz not null,
    constraint calendar_feed_pk primary key (account_id),
    constraint calendar_feed_key_once unique (key_hash)
);
--rollback drop table calendar_feed;
