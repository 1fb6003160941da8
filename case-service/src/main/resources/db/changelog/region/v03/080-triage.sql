--liquibase formatted sql

--changeset triage:triage-list
--comment: who answers what: the region's rules in their order, read and replaced as a whole
create table triage_list (
    only_one boolean not null default true,
    version bigint not null,
    rules jsonb not null,
    constraint triage_list_pk primary key (only_one),
    constraint triage_list_only_one check (only_one)
);
--rollback drop table triage_list;

--changeset triage:colleague-list
--comment: who works here, as the administration of staff last said, so that nothing is given to somebody who has left
create table colleague_list (
    only_one boolean not null default true,
    version bigint not null,
    colleagues jsonb not null,
    constraint colleague_list_pk primary key (only_one),
    constraint colleague_list_only_one check (only_one)
);
--rollback drop table colleague_list;

--changeset triage:enquiry-triage
--comment: whose an enquiry is by which rule, as it was when it came
alter table enquiry
    add column office text,
    add column triage_rule text;
create index enquiry_of_office on enquiry (office, received_at, id) where office is not null;
--rollback drop index enquiry_of_office; alter table enquiry drop column office, drop column triage_rule;

--changeset triage:enquiry-letter
--comment: the receipt by letter commits with the enquiry and is sent afterwards; an address gets a few a day
create table enquiry_letter (
    id uuid not null,
    enquiry_id uuid not null,
    due_at timestamptz not null,
    attempts integer not null default 0,
    sent_at timestamptz,
    constraint enquiry_letter_pk primary key (id),
    constraint enquiry_letter_of_enquiry foreign key (enquiry_id) references enquiry (id) on delete cascade,
    constraint enquiry_letter_attempts_never_negative check (attempts >= 0)
);
create index enquiry_letter_due on enquiry_letter (due_at) where sent_at is null;
create index enquiry_letter_by_enquiry on enquiry_letter (enquiry_id);
create index enquiry_by_address on enquiry (lower(email), received_at) where email is not null;
--rollback drop index enquiry_by_address; drop table enquiry_letter;
