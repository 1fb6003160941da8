--liquibase formatted sql

--changeset audit:audit-entry-tag
--comment: the service signs what it writes with a key that the database does not have; entries that are older have no tag and the transaction 0
alter table audit_entry
  add column tag bytea,
  add column written_in xid8 not null default '0';
alter table audit_entry alter column written_in set default pg_current_xact_id();
--rollback alter table audit_entry drop column tag, drop column written_in;

--changeset audit:audit-entry-written-in
--comment: the sealer asks each second what is new: this index tells, however long the trail is
create index audit_entry_written_in on audit_entry (written_in);
--rollback drop index audit_entry_written_in;

--changeset audit:audit-entry-own-columns
--comment: in which transaction an entry was written says the database, not who writes it
revoke insert on audit_entry from ${region_role};
grant insert (id, at, caller, caller_name, caller_kind, act, kind, records, fields, reason, request, tag)
  on audit_entry to ${region_role};
--rollback grant insert on audit_entry to ${region_role};

--changeset audit:audit-seal
--comment: the chain: each seal names the entries that were new since the last one, and is signed together with that one's signature
create table audit_seal (
  position bigint not null,
  sealed_at timestamptz not null,
  horizon xid8 not null,
  newest xid8 not null,
  untagged integer not null,
  entries uuid[] not null,
  previous bytea not null,
  mac bytea not null,
  constraint audit_seal_pk primary key (position),
  constraint audit_seal_position_from_1 check (position > 0),
  constraint audit_seal_of_entries check (cardinality(entries) > 0),
  constraint audit_seal_untagged_of_entries check (untagged between 0 and cardinality(entries))
);
create index audit_seal_newest on audit_seal (newest);
--rollback drop table audit_seal;

--changeset audit:audit-seal-rights splitStatements:false
--comment: the sealer is a role of its own: it sees no more of an entry than that it is there, and can't take back a seal; the region's role may look
do $$
begin
    execute format('grant usage on schema %I to ${sealer_role}', current_schema());
end
$$;
--rollback select 1;

--changeset audit:audit-seal-rights-on-tables
--comment: whoever verifies reads entries and seals as the region's role
grant select (id, tag, written_in) on audit_entry to ${sealer_role};
grant select, insert on audit_seal to ${sealer_role};
revoke insert, update, delete on audit_seal from ${region_role};
--rollback revoke all on audit_entry, audit_seal from ${sealer_role};
