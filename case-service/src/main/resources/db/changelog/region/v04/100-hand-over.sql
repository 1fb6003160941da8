--liquibase formatted sql

--changeset handover:consent-purpose
--comment: that another region's centre takes over is a purpose of its own
alter table consent_text drop constraint consent_text_purpose_known;
alter table consent_text add constraint consent_text_purpose_known check (purpose in ('CONTACT', 'HANDOVER', 'PHOTOGRAPH', 'REFERRAL', 'STUDY'));
alter table consent_said drop constraint consent_said_purpose_known;
alter table consent_said add constraint consent_said_purpose_known check (purpose in ('CONTACT', 'HANDOVER', 'PHOTOGRAPH', 'REFERRAL', 'STUDY'));
--rollback alter table consent_said drop constraint consent_said_purpose_known; alter table consent_said add constraint consent_said_purpose_known check (purpose in ('CONTACT', 'PHOTOGRAPH', 'REFERRAL', 'STUDY')); alter table consent_text drop constraint consent_text_purpose_known; alter table consent_text add constraint consent_text_purpose_known check (purpose in ('CONTACT', 'PHOTOGRAPH', 'REFERRAL', 'STUDY'));

--changeset handover:consent-as-said
--comment: what rests on a yes names it as what it is: whose, to what, and that it is none of the noes
alter table consent_said add constraint consent_said_as_said unique (id, client_id, purpose, said);
--rollback alter table consent_said drop constraint consent_said_as_said;

--changeset handover:client
--comment: where a client went, and where one came from; who came was counted there as somebody new
alter table client
    add column handed_to text,
    add column handed_on date,
    add column came_from text,
    add column came_on date,
    add constraint client_came_on_a_day check ((came_from is null) = (came_on is null)),
    add constraint client_handed_on_a_day check ((handed_to is null) = (handed_on is null)),
    add constraint client_handed_is_archived check (handed_to is null or archived_at is not null);
--rollback alter table client drop column handed_to, drop column handed_on, drop column came_from, drop column came_on;

--changeset handover:hand-over-out
--comment: asked of another region; this row decides. It names the yes it rests on and follows it when files are merged or separated
create table hand_over_out (
    id uuid not null,
    version integer not null default 0,
    client_id uuid not null,
    consent_id uuid not null,
    purpose text not null default 'HANDOVER',
    said text not null default 'GIVEN',
    to_region text not null,
    state text not null,
    told text,
    passed jsonb,
    reason text,
    requested_at timestamptz not null,
    requested_by text not null,
    requested_by_name text not null,
    ended_at timestamptz,
    constraint hand_over_out_pk primary key (id),
    constraint hand_over_out_with_consent foreign key (consent_id, client_id, purpose, said)
        references consent_said (id, client_id, purpose, said) on update cascade on delete cascade,
    constraint hand_over_out_consent_to_it check (purpose = 'HANDOVER' and said = 'GIVEN'),
    constraint hand_over_out_state_known check (state in ('REQUESTED', 'ACCEPTED', 'REFUSED', 'WITHDRAWN')),
    constraint hand_over_out_told_known check (told in ('REQUESTED', 'ACCEPTED', 'REFUSED', 'WITHDRAWN')),
    constraint hand_over_out_ended_once check ((state = 'REQUESTED') = (ended_at is null)),
    constraint hand_over_out_kept_as_long_as_needed check ((passed is null) = (state in ('REFUSED', 'WITHDRAWN'))),
    constraint hand_over_out_reason_of_refusal check ((reason is null) = (state <> 'REFUSED'))
);
create unique index hand_over_out_once_at_a_time on hand_over_out (client_id) where state = 'REQUESTED';
create index hand_over_out_of_client on hand_over_out (client_id, requested_at desc);
create index hand_over_out_with_consent_index on hand_over_out (consent_id, client_id, purpose, said);
create index hand_over_out_latest on hand_over_out (requested_at desc, id desc);
create index hand_over_out_untold on hand_over_out (requested_at, id) where told is distinct from state;
--rollback drop table hand_over_out;

--changeset handover:hand-over-in
--comment: what another region asks; an answer is a wish until the asking region has decided
create table hand_over_in (
    id uuid not null,
    version integer not null default 0,
    from_region text not null,
    state text not null,
    passed jsonb,
    reason text,
    requested_at timestamptz not null,
    requested_by_name text not null,
    answered_at timestamptz,
    answered_by text,
    answered_by_name text,
    client_id uuid,
    constraint hand_over_in_pk primary key (id),
    constraint hand_over_in_of_client foreign key (client_id) references client (id),
    constraint hand_over_in_state_known check (state in ('REQUESTED', 'ACCEPTING', 'REFUSING', 'ACCEPTED', 'REFUSED', 'WITHDRAWN')),
    constraint hand_over_in_accepted_is_client check ((state = 'ACCEPTED') = (client_id is not null)),
    constraint hand_over_in_answered_by_somebody check (
        (answered_at is null) = (answered_by is null) and (answered_at is null) = (answered_by_name is null)
        and (answered_at is not null or state in ('REQUESTED', 'WITHDRAWN'))),
    constraint hand_over_in_kept_as_long_as_needed check ((passed is null) = (state in ('REFUSED', 'WITHDRAWN'))),
    constraint hand_over_in_refused_with_reason check (state not in ('REFUSING', 'REFUSED') or reason is not null)
);
create index hand_over_in_of_client_index on hand_over_in (client_id) where client_id is not null;
create index hand_over_in_latest on hand_over_in (requested_at desc, id desc);
create index hand_over_in_answered on hand_over_in (answered_at, id) where state in ('ACCEPTING', 'REFUSING');
--rollback drop table hand_over_in;
