--liquibase formatted sql

--changeset waitingroom:waiting-device
--comment: kiosks and displays of the waiting room; of a device's key only the hash is known
create table waiting_device (
    id uuid not null,
    kind text not null,
    name text not null,
    key_hash text not null,
    created_at timestamptz not null,
    created_by text not null,
    revoked_at timestamptz,
    last_seen_at timestamptz,
    constraint waiting_device_pk primary key (id),
    constraint waiting_device_key_once unique (key_hash),
    constraint waiting_device_kind_known check (kind in ('DISPLAY', 'KIOSK')),
    constraint waiting_device_name_said check (length(name) between 1 and 100)
);
--rollback drop table waiting_device;
