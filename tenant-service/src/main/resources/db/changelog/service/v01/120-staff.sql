--liquibase formatted sql

--changeset staff:membership
--comment: what a person does in a region; another row per region, so that roles differ between regions
create table membership (
    account_id uuid not null,
    region text not null,
    roles text[] not null,
    locked_at timestamptz,
    invited_at timestamptz not null,
    version bigint not null default 0,
    constraint membership_pk primary key (account_id, region),
    constraint membership_account foreign key (account_id) references account (id) on delete cascade,
    constraint membership_has_a_role check (cardinality(roles) > 0),
    constraint membership_roles_known
        check (roles <@ array['adviser', 'event-manager', 'region-administrator', 'sponsor'])
);
create index membership_by_region on membership (region);
--rollback drop table membership;

--changeset staff:platform-role
create table platform_role (
    account_id uuid not null,
    role text not null,
    granted_at timestamptz not null,
    constraint platform_role_pk primary key (account_id, role),
    constraint platform_role_account foreign key (account_id) references account (id) on delete cascade,
    constraint platform_role_known check (role in ('platform-administrator', 'analyst'))
);
--rollback drop table platform_role;

--changeset staff:logbook
--comment: who changed staff, machine clients and regions; never the values, no names
create table logbook (
    id uuid not null,
    at timestamptz not null,
    actor text not null,
    region text,
    action text not null,
    subject text not null,
    detail text not null default '',
    constraint logbook_pk primary key (id)
);
create index logbook_by_region on logbook (region, at);
--rollback drop table logbook;
