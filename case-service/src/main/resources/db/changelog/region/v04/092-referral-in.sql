--liquibase formatted sql

--changeset referral:referral-in
--comment: a partner refers a client to the region; what they want stands in the partner's words, and the region answers. Whoever has no file is an enquiry, which knows when it is to go
create table referral_in (
    id uuid not null,
    version integer not null default 0,
    partner_id uuid not null,
    client_id uuid not null,
    state text not null,
    about text not null,
    received_at timestamptz not null,
    received_by text not null,
    received_by_name text not null,
    answered_at timestamptz,
    answered_by_name text,
    reason text,
    result text,
    ended_at timestamptz,
    constraint referral_in_pk primary key (id),
    constraint referral_in_from_partner foreign key (partner_id) references partner (id),
    constraint referral_in_of_client foreign key (client_id) references client (id),
    constraint referral_in_state_known check (state in ('SENT', 'ACCEPTED', 'REFUSED', 'DONE', 'WITHDRAWN')),
    constraint referral_in_ended_once check ((ended_at is null) = (state in ('SENT', 'ACCEPTED'))),
    constraint referral_in_answered check (
        (answered_at is null) = (answered_by_name is null)
        and (answered_at is not null or state in ('SENT', 'WITHDRAWN'))),
    constraint referral_in_refused_with_reason check ((reason is not null) = (state = 'REFUSED')),
    constraint referral_in_done_with_result check ((result is not null) = (state = 'DONE'))
);
create index referral_in_from_partner_index on referral_in (partner_id);
create index referral_in_of_client_index on referral_in (client_id, received_at desc, id desc);
create index referral_in_latest on referral_in (received_at desc, id desc);
create index referral_in_unanswered on referral_in (received_at, id) where state = 'SENT';
--rollback drop table referral_in;
