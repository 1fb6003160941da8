--liquibase formatted sql

--changeset platform:audit-entry
--comment: who opened, changed or exported which records, which fields and why; never the values
create table audit_entry (
  id uuid not null,
  at timestamptz not null,
  caller text not null,
  caller_name text not null,
  caller_kind text not null,
  act text not null,
  kind text not null,
  records uuid[] not null,
  fields text[] not null default '{}',
  reason text,
  request text,
  constraint audit_entry_pk primary key (id),
  constraint audit_entry_tells_of_records check (cardinality(records) > 0),
  constraint audit_entry_act check (act in ('OPENED', 'ADDED', 'CHANGED', 'REMOVED', 'LISTED', 'EXPORTED'))
);
--rollback drop table audit_entry;

--changeset platform:audit-entry-of-record
--comment: a person is shown who saw their record: one entry may tell of a whole list
create index audit_entry_records on audit_entry using gin (records);
--rollback drop index audit_entry_records;

--changeset platform:audit-entry-insert-only
--comment: the region's role can neither change nor remove what it wrote
revoke update, delete on audit_entry from ${region_role};
--rollback grant update, delete on audit_entry to ${region_role};
