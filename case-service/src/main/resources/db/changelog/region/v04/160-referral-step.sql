--liquibase formatted sql

--changeset referral:referral-step
--comment: what became of a referral and when, one row for each state it reached. The number is the referral's version then; who it was is not known of what happened before this was written down
create table referral_step (
    referral_id uuid not null,
    number integer not null,
    state text not null,
    at timestamptz not null,
    by_name text,
    constraint referral_step_pk primary key (referral_id, number),
    constraint referral_step_of_referral foreign key (referral_id) references referral (id) on delete cascade,
    constraint referral_step_state_once unique (referral_id, state),
    constraint referral_step_state_known check (state in ('SENT', 'ACCEPTED', 'REFUSED', 'DONE', 'WITHDRAWN'))
);
insert into referral_step (referral_id, number, state, at, by_name)
select id, 0, 'SENT', sent_at, sent_by_name from referral;
insert into referral_step (referral_id, number, state, at, by_name)
select id, greatest(version, 1), state, coalesce(ended_at, answered_at), answer_noted_by
from referral where state <> 'SENT';
--rollback drop table referral_step;

--changeset referral:referral-narrowed
--comment: since then the partner reads less than they were told, for the client agreed to less
alter table referral add column narrowed_at timestamptz;
--rollback alter table referral drop column narrowed_at;
