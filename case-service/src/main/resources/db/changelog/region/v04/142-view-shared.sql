--liquibase formatted sql

--changeset savedview:shared-view
--comment: a view may be there for the whole team, and each colleague says which one a list opens with
alter table list_view add account_name text not null default '';
alter table list_view add shared boolean not null default false;
alter table list_view add constraint list_view_of_list unique (id, list);
create index list_view_of_team on list_view (list) where shared;
create table list_view_first (
    account_id text not null,
    list text not null,
    view_id uuid not null,
    constraint list_view_first_pk primary key (account_id, list),
    constraint list_view_first_of_list foreign key (view_id, list) references list_view (id, list) on delete cascade
);
create index list_view_first_of_view on list_view_first (view_id, list);
--rollback drop table list_view_first; alter table list_view drop constraint list_view_of_list; drop index list_view_of_team; alter table list_view drop column shared; alter table list_view drop column account_name;
