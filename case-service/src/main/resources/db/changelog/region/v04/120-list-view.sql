--liquibase formatted sql

--changeset savedview:list-view
--comment: filters, order and columns of a list under a name, each colleague's own
create table list_view (
    id uuid not null,
    account_id text not null,
    list text not null,
    name text not null,
    query text not null,
    saved_at timestamptz not null,
    constraint list_view_pk primary key (id),
    constraint list_view_name_once unique (account_id, list, name),
    constraint list_view_list_known check (list in ('CASES', 'CLIENTS', 'CONSULTATIONS', 'EMPLOYERS', 'ENQUIRIES')),
    constraint list_view_name_said check (char_length(name) between 1 and 80),
    constraint list_view_query_short check (char_length(query) <= 2000)
);
--rollback drop table list_view;
