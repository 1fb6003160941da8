--liquibase formatted sql

--changeset referral:consent-text-field
--comment: what a text says that partners are told; a yes to it allows these fields and no other
create table consent_text_field (
    text_id uuid not null,
    field text not null,
    constraint consent_text_field_pk primary key (text_id, field),
    constraint consent_text_field_of_text foreign key (text_id) references consent_text (id),
    constraint consent_text_field_known check (field in ('ARRIVED_ON', 'BIRTH_DATE', 'CITIZENSHIPS', 'EMAIL',
        'LANGUAGES', 'MUNICIPALITY', 'NAME', 'OCCUPATION', 'PHONE', 'PURPOSE', 'TARGET_GROUP'))
);
--rollback drop table consent_text_field;

--changeset referral:consent-to-text
--comment: what rests on a yes names the text as well, and with it the fields
alter table consent_said add constraint consent_said_to_this unique (id, client_id, purpose, said, text_id);
--rollback alter table consent_said drop constraint consent_said_to_this;

--changeset referral:referral
--comment: a client is referred to a partner. There is none without the yes it rests on, and it follows that yes when files are merged or separated. What the partner is told lies here for as long as they may read it
create table referral (
    id uuid not null,
    version integer not null default 0,
    client_id uuid not null,
    consent_id uuid not null,
    purpose text not null default 'REFERRAL',
    said text not null default 'GIVEN',
    text_id uuid not null,
    partner_id uuid not null,
    case_id uuid,
    state text not null,
    message text not null,
    told jsonb,
    sent_at timestamptz not null,
    sent_by text not null,
    sent_by_name text not null,
    expected_by date not null,
    reminded_at timestamptz,
    answered_at timestamptz,
    answer_noted_by text,
    reason text,
    result text,
    withdrawn_by text,
    ended_at timestamptz,
    constraint referral_pk primary key (id),
    constraint referral_to_text unique (id, text_id),
    constraint referral_with_consent foreign key (consent_id, client_id, purpose, said, text_id)
        references consent_said (id, client_id, purpose, said, text_id) on update cascade on delete cascade,
    constraint referral_consent_to_it check (purpose = 'REFERRAL' and said = 'GIVEN'),
    constraint referral_to_partner foreign key (partner_id) references partner (id),
    constraint referral_in_case foreign key (case_id) references case_file (id) on delete set null,
    constraint referral_state_known check (state in ('SENT', 'ACCEPTED', 'REFUSED', 'DONE', 'WITHDRAWN')),
    constraint referral_told_while_open check ((told is not null) = (state in ('SENT', 'ACCEPTED'))),
    constraint referral_ended_once check ((ended_at is null) = (state in ('SENT', 'ACCEPTED'))),
    constraint referral_answered check (answered_at is not null or state in ('SENT', 'WITHDRAWN')),
    constraint referral_refused_with_reason check ((reason is not null) = (state = 'REFUSED')),
    constraint referral_done_with_result check ((result is not null) = (state = 'DONE')),
    constraint referral_withdrawn_by_somebody check ((withdrawn_by is not null) = (state = 'WITHDRAWN')),
    constraint referral_withdrawn_by_known check (withdrawn_by in ('CENTRE', 'CLIENT'))
);
create index referral_of_client on referral (client_id, sent_at desc, id desc);
create index referral_with_consent_index on referral (consent_id, client_id, purpose, said, text_id);
create index referral_to_partner_index on referral (partner_id, sent_at desc, id desc);
create index referral_in_case_index on referral (case_id) where case_id is not null;
create index referral_latest on referral (sent_at desc, id desc);
create index referral_unanswered on referral (expected_by, id) where state = 'SENT';
--rollback drop table referral;

--changeset referral:referral-field
--comment: what the partner is told, field by field; none that the text does not name
create table referral_field (
    referral_id uuid not null,
    text_id uuid not null,
    field text not null,
    constraint referral_field_pk primary key (referral_id, field),
    constraint referral_field_of_referral foreign key (referral_id, text_id)
        references referral (id, text_id) on delete cascade,
    constraint referral_field_in_text foreign key (text_id, field) references consent_text_field (text_id, field)
);
create index referral_field_of_referral_index on referral_field (referral_id, text_id);
create index referral_field_in_text_index on referral_field (text_id, field);
--rollback drop table referral_field;

--changeset referral:referral-link
--comment: the letters to the partner, each with a link of its own: the latest one opens, and answers once
create table referral_link (
    id uuid not null,
    referral_id uuid not null,
    number integer not null,
    kind text not null,
    due_at timestamptz not null,
    opens_until timestamptz not null,
    attempts integer not null default 0,
    sent_at timestamptz,
    used_at timestamptz,
    answer text,
    constraint referral_link_pk primary key (id),
    constraint referral_link_of_referral foreign key (referral_id) references referral (id) on delete cascade,
    constraint referral_link_number_once unique (referral_id, number),
    constraint referral_link_kind_known check (kind in ('ASK', 'REMIND', 'RESULT')),
    constraint referral_link_answer_known check (answer in ('ACCEPT', 'REFUSE', 'FINISH')),
    constraint referral_link_used_for_an_answer check ((used_at is null) = (answer is null))
);
create index referral_link_due on referral_link (due_at) where sent_at is null;
--rollback drop table referral_link;
