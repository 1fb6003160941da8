--liquibase formatted sql

--changeset platform:service-idempotency-key
--comment: for services without regions, whose requests belong to no region's schema
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
