--liquibase formatted sql

--changeset casefile:case-cover-ended
--comment: a deputy opens other people's files without saying why: that they stood in stays known
alter table case_cover
    add column ended_at timestamptz,
    add column ended_by text,
    add constraint case_cover_ended_by_somebody check ((ended_at is null) = (ended_by is null));
drop index case_cover_by_deputy;
create index case_cover_by_deputy on case_cover (deputy_id, until_on) where ended_at is null;
drop index case_cover_by_end;
create index case_cover_by_end on case_cover (until_on, id) where ended_at is null;
--rollback drop index case_cover_by_end; drop index case_cover_by_deputy; delete from case_cover where ended_at is not null; alter table case_cover drop column ended_at, drop column ended_by; create index case_cover_by_deputy on case_cover (deputy_id, until_on); create index case_cover_by_end on case_cover (until_on, id);
