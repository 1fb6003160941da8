--liquibase formatted sql

--changeset platform:region
--comment: which regions the service has, where they live and how far their schemas are
create table region (
  key text not null,
  placement text not null,
  status text not null,
  version integer not null default 0,
  hash text not null default '',
  failure text,
  changed_at timestamptz not null default now(),
  constraint region_pk primary key (key),
  constraint region_key_form check (key ~ '^[a-z][a-z0-9-]{1,30}$'),
  constraint region_status_known check (status in ('CREATING', 'INACTIVE', 'ACTIVE', 'SUSPENDED')),
  constraint region_version_not_negative check (version >= 0)
);
--rollback drop table region;

--changeset platform:schema-version
--comment: makes "nothing to do" one query: the changelog with which a part was last brought up to date
create table schema_version (
  part text not null,
  version integer not null,
  hash text not null,
  fingerprint text not null default '',
  changed_at timestamptz not null default now(),
  constraint schema_version_pk primary key (part)
);
--rollback drop table schema_version;

--changeset platform:rendered-change
--comment: the change sets of a region's schema as plain SQL, rendered once per release
create table rendered_change (
  position integer not null,
  id text not null,
  author text not null,
  file text not null,
  checksum text not null,
  description text not null,
  comments text not null,
  liquibase text not null,
  statements text[] not null,
  constraint rendered_change_pk primary key (position)
);
--rollback drop table rendered_change;

--changeset platform:rendered-change-rights
--comment: this SQL is run as the owner of regions, so the service's role can't write it
revoke all on rendered_change, schema_version from ${service_role};
grant select on rendered_change, schema_version to ${service_role};
--rollback grant select, insert, update, delete on rendered_change, schema_version to ${service_role};
