--liquibase formatted sql

--changeset platform:idempotency-key
--comment: a request that is sent twice is done once; its answer is kept with the work
create table idempotency_key (
  key text not null,
  caller text not null,
  request_hash text not null,
  status integer,
  headers jsonb,
  body bytea,
  created_at timestamptz not null default now(),
  constraint idempotency_key_pk primary key (caller, key)
);
create index idempotency_key_created_at on idempotency_key (created_at);
--rollback drop table idempotency_key;
