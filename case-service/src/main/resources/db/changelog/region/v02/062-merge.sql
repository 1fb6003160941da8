--liquibase formatted sql

--changeset client:merged-into
--comment: a client who was merged leads to the one who is left; the row stays as it was, for the way back
alter table client
    add column merged_into uuid,
    add constraint client_merged_into_client foreign key (merged_into) references client (id),
    add constraint client_not_merged_into_itself check (merged_into <> id);
create index client_merged on client (merged_into) where merged_into is not null;
--rollback alter table client drop column merged_into;

--changeset employer:merged-into
--comment: the same for employers
alter table employer
    add column merged_into uuid,
    add constraint employer_merged_into_employer foreign key (merged_into) references employer (id),
    add constraint employer_not_merged_into_itself check (merged_into <> id);
create index employer_merged on employer (merged_into) where merged_into is not null;
--rollback alter table employer drop column merged_into;

--changeset merge:merge
--comment: which two became one, by whom, and what the kept one said before and after
create table merge (
    id uuid not null,
    kind text not null,
    kept_id uuid not null,
    other_id uuid not null,
    nth integer not null,
    merged_at timestamptz not null,
    merged_by text not null,
    merged_by_name text not null,
    kept_before jsonb not null,
    kept_after jsonb not null,
    undone_at timestamptz,
    undone_by text,
    constraint merge_pk primary key (id),
    constraint merge_kind_known check (kind in ('CLIENT', 'EMPLOYER')),
    constraint merge_of_two check (kept_id <> other_id),
    constraint merge_in_order unique (kind, kept_id, nth)
);
--rollback drop table merge;

--changeset merge:moved
--comment: what moved along: exactly that goes back
create table merge_moved (
    merge_id uuid not null,
    what text not null,
    record_id uuid not null,
    detail text,
    constraint merge_moved_pk primary key (merge_id, what, record_id),
    constraint merge_moved_of_merge foreign key (merge_id) references merge (id) on delete cascade
);
--rollback drop table merge_moved;
