--liquibase formatted sql

--changeset casefile:case-document
--comment: papers that belong to a case; of one that was removed there is left that it was there and why it is not
create table case_document (
    id uuid not null,
    version integer not null,
    case_id uuid not null,
    name text not null,
    kind text not null,
    size integer not null,
    print bytea,
    added_at timestamptz not null,
    added_by text not null,
    removed_at timestamptz,
    removal_reason text,
    constraint case_document_pk primary key (id),
    constraint case_document_of_case foreign key (case_id) references case_file (id) on delete cascade,
    constraint case_document_name_said check (length(name) between 1 and 200),
    constraint case_document_kind_known check (kind in ('PDF', 'JPEG', 'PNG', 'HEIC', 'TIFF', 'DOCX', 'ODT', 'TEXT')),
    constraint case_document_size_possible check (size between 1 and 20971520),
    constraint case_document_removed_with_reason check ((removed_at is null) = (removal_reason is null) and (removed_at is null) = (print is not null))
);
create index case_document_of_case_index on case_document (case_id, added_at desc, id desc);
create unique index case_document_once on case_document (case_id, print) where removed_at is null;
--rollback drop table case_document;

--changeset document:document-key
--comment: keys of the region's documents, sealed with one that is not in the database
create table document_key (
    version integer not null,
    sealed bytea not null,
    made_at timestamptz not null,
    constraint document_key_pk primary key (version)
);
--rollback drop table document_key;

--changeset document:document-body
--comment: contents, sealed, in a table of their own: lists never read them; noise cannot be compressed
create table document_body (
    document_id uuid not null,
    key_version integer not null,
    sealed bytea not null,
    constraint document_body_pk primary key (document_id),
    constraint document_body_of_document foreign key (document_id) references case_document (id) on delete cascade,
    constraint document_body_with_key foreign key (key_version) references document_key (version)
);
create index document_body_by_key on document_body (key_version);
alter table document_body alter column sealed set storage external;
--rollback drop table document_body;
