--liquibase formatted sql

--changeset staff:invitation-letter
--comment: written together with the membership and sent afterwards, so that none is lost and none written twice; a copy of this table opens nothing, the link is made from the id and a key
create table invitation_letter (
    id uuid not null,
    account_id uuid not null,
    kind text not null,
    place text not null,
    inviter text not null,
    created_at timestamptz not null,
    due_at timestamptz not null,
    attempts integer not null default 0,
    sent_at timestamptz,
    constraint invitation_letter_pk primary key (id),
    constraint invitation_letter_account foreign key (account_id) references account (id) on delete cascade,
    constraint invitation_letter_kind_known check (kind in ('invitation', 'access'))
);
create index invitation_letter_by_account on invitation_letter (account_id);
create index invitation_letter_waiting on invitation_letter (due_at) where sent_at is null;
--rollback drop table invitation_letter;
