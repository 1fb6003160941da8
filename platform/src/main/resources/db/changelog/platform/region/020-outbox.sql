--liquibase formatted sql

--changeset outbox:outbox
--comment: facts commit with the use case that caused them; a row is done when reporting has confirmed that it stored it
create table outbox (
    id uuid not null,
    subject text not null,
    seq bigint not null,
    type text not null,
    v integer not null,
    at timestamptz not null,
    record_key bigint not null,
    body jsonb not null,
    written_at timestamptz not null default now(),
    done_at timestamptz,
    done_in bigint,
    parked_at timestamptz,
    parked_why text,
    constraint outbox_pk primary key (id),
    constraint outbox_subject_seq_once unique (subject, seq),
    constraint outbox_seq_from_1 check (seq > 0),
    constraint outbox_v_from_1 check (v > 0),
    constraint outbox_subject_is_a_pseudonym check (subject ~ '^[0-9a-f]{32}$'),
    constraint outbox_body_is_an_object check (jsonb_typeof(body) = 'object'),
    constraint outbox_done_or_parked check (done_at is null or parked_at is null)
);
--rollback drop table outbox;

--changeset outbox:open-rows
--comment: the sweep looks at this index only: it is empty where nothing waits, however long the history is
create index outbox_open on outbox (id) where done_at is null and parked_at is null;
--rollback drop index outbox_open;

--changeset outbox:relay-rights splitStatements:false
--comment: the relay is a role of its own that sees this table and nothing else of the region
do $$
begin
    execute format('grant usage on schema %I to ${relay_role}', current_schema());
end
$$;
--rollback select 1;

--changeset outbox:relay-rights-on-table
--comment: it marks rows and deletes those that later ones have replaced; it cannot write facts
grant select, delete, update (done_at, done_in, parked_at, parked_why) on outbox to ${relay_role};
--rollback revoke all on outbox from ${relay_role};
