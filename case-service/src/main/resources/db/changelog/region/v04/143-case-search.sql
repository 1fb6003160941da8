--liquibase formatted sql

--changeset casefile:case-search
--comment: the folded words of a case's title, in which it is found; those from before are found by their plain words
alter table case_file add search_key text;
update case_file set search_key = ' ' || regexp_replace(lower(title), '[^[:alnum:]]+', ' ', 'g');
alter table case_file alter column search_key set not null;
create index case_file_by_words on case_file using gin (search_key gin_trgm_ops);
--rollback drop index case_file_by_words; alter table case_file drop column search_key;
