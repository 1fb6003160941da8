--liquibase formatted sql

--changeset consent:consent-text
--comment: what people are asked to agree to, by purpose; a published text is never changed, a new one is the next number
create table consent_text (
    id uuid not null,
    purpose text not null,
    number integer not null,
    words jsonb not null,
    published_at timestamptz not null,
    published_by text not null,
    published_by_name text not null,
    constraint consent_text_pk primary key (id),
    constraint consent_text_number_once unique (purpose, number),
    constraint consent_text_purpose_known check (purpose in ('CONTACT', 'PHOTOGRAPH', 'REFERRAL', 'STUDY')),
    constraint consent_text_number_possible check (number >= 1)
);
--rollback drop table consent_text;

--changeset consent:consent-said
--comment: each yes and each no of a client to a purpose, when and how; nothing of it is changed, the latest counts
create table consent_said (
    id uuid not null,
    version integer not null default 0,
    client_id uuid not null,
    purpose text not null,
    said text not null,
    on_day date not null,
    manner text not null,
    text_id uuid,
    language text,
    said_at timestamptz not null,
    said_by text not null,
    said_by_name text not null,
    constraint consent_said_pk primary key (id),
    constraint consent_said_of_client foreign key (client_id) references client (id),
    constraint consent_said_to_text foreign key (text_id) references consent_text (id),
    constraint consent_said_purpose_known check (purpose in ('CONTACT', 'PHOTOGRAPH', 'REFERRAL', 'STUDY')),
    constraint consent_said_known check (said in ('GIVEN', 'WITHDRAWN')),
    constraint consent_said_manner_known check (manner in ('FORM', 'MAIL', 'SIGNED', 'SPOKEN')),
    constraint consent_said_yes_to_a_text check ((said = 'GIVEN') = (text_id is not null) and (text_id is null) = (language is null))
);
create index consent_said_of_client_index on consent_said (client_id, purpose, on_day desc, said_at desc, id desc);
create index consent_said_to_text_index on consent_said (text_id) where text_id is not null;
--rollback drop table consent_said;
