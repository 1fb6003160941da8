--liquibase formatted sql

--changeset account:account
--comment: people who sign in; one account for all regions, so that a person is locked or invited once
create table account (
    id uuid not null,
    email text not null,
    name text not null,
    language text not null default 'de',
    password_hash text,
    password_changed_at timestamptz,
    external_issuer text,
    external_subject text,
    activated_at timestamptz,
    locked_at timestamptz,
    signed_out_at timestamptz,
    last_sign_in_at timestamptz,
    created_at timestamptz not null,
    version bigint not null default 0,
    constraint account_pk primary key (id),
    constraint account_email_once unique (email),
    constraint account_email_folded check (email = lower(email)),
    constraint account_language_known check (language in ('de', 'en')),
    constraint account_external_whole check ((external_issuer is null) = (external_subject is null)),
    constraint account_external_once unique (external_issuer, external_subject)
);
--rollback drop table account;

--changeset account:one-time-link
--comment: links sent by mail; bound to one purpose and account, only the hash is kept, so a copy of the table opens nothing
create table one_time_link (
    token_hash text not null,
    purpose text not null,
    account_id uuid not null,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    used_at timestamptz,
    constraint one_time_link_pk primary key (token_hash),
    constraint one_time_link_account foreign key (account_id) references account (id) on delete cascade,
    constraint one_time_link_purpose_known check (purpose in ('INVITATION', 'RESET'))
);
create index one_time_link_by_account on one_time_link (account_id);
--rollback drop table one_time_link;

--changeset account:second-factor
--comment: the shared secret of the authenticator app, encrypted; last_step remembers the last code that was used, so that none works twice
create table second_factor (
    account_id uuid not null,
    secret bytea not null,
    confirmed_at timestamptz,
    last_step bigint not null default 0,
    created_at timestamptz not null,
    constraint second_factor_pk primary key (account_id),
    constraint second_factor_account foreign key (account_id) references account (id) on delete cascade
);
create table recovery_code (
    account_id uuid not null,
    code_hash text not null,
    used_at timestamptz,
    constraint recovery_code_pk primary key (account_id, code_hash),
    constraint recovery_code_account foreign key (account_id) references account (id) on delete cascade
);
--rollback drop table recovery_code; drop table second_factor;

--changeset account:passkey
--comment: public keys of passkeys, in the form that Spring Security keeps them; user_entity_user_id is the account's id
create table user_credentials (
    credential_id varchar(1000) not null,
    user_entity_user_id varchar(1000) not null,
    public_key bytea not null,
    signature_count bigint,
    uv_initialized boolean,
    backup_eligible boolean not null,
    authenticator_transports varchar(1000),
    public_key_credential_type varchar(100),
    backup_state boolean not null,
    attestation_object bytea,
    attestation_client_data_json bytea,
    created timestamptz,
    last_used timestamptz,
    label varchar(1000) not null,
    constraint user_credentials_pk primary key (credential_id)
);
create index user_credentials_by_user on user_credentials (user_entity_user_id);
--rollback drop table user_credentials;
