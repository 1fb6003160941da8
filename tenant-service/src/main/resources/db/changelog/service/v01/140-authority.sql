--liquibase formatted sql

--changeset authority:signing-key
--comment: keys that sign tokens; the private part is encrypted with a key derived from the service key
create table signing_key (
    kid text not null,
    public_key text not null,
    private_key bytea not null,
    created_at timestamptz not null,
    constraint signing_key_pk primary key (kid)
);
--rollback drop table signing_key;

--changeset authority:oauth2-authorization
--comment: what Spring Authorization Server remembers of a sign-in; token values are hashed before they come here
create table oauth2_authorization (
    id varchar(100) not null,
    registered_client_id varchar(100) not null,
    principal_name varchar(200) not null,
    authorization_grant_type varchar(100) not null,
    authorized_scopes varchar(1000),
    attributes text,
    state varchar(500),
    authorization_code_value text,
    authorization_code_issued_at timestamptz,
    authorization_code_expires_at timestamptz,
    authorization_code_metadata text,
    access_token_value text,
    access_token_issued_at timestamptz,
    access_token_expires_at timestamptz,
    access_token_metadata text,
    access_token_type varchar(100),
    access_token_scopes varchar(1000),
    oidc_id_token_value text,
    oidc_id_token_issued_at timestamptz,
    oidc_id_token_expires_at timestamptz,
    oidc_id_token_metadata text,
    refresh_token_value text,
    refresh_token_issued_at timestamptz,
    refresh_token_expires_at timestamptz,
    refresh_token_metadata text,
    user_code_value text,
    user_code_issued_at timestamptz,
    user_code_expires_at timestamptz,
    user_code_metadata text,
    device_code_value text,
    device_code_issued_at timestamptz,
    device_code_expires_at timestamptz,
    device_code_metadata text,
    constraint oauth2_authorization_pk primary key (id)
);
create index oauth2_authorization_by_code on oauth2_authorization (authorization_code_value);
create index oauth2_authorization_by_access on oauth2_authorization (access_token_value);
create index oauth2_authorization_by_refresh on oauth2_authorization (refresh_token_value);
create index oauth2_authorization_by_principal on oauth2_authorization (principal_name);
--rollback drop table oauth2_authorization;
