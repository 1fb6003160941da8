--liquibase formatted sql

--changeset trial:thing
--comment: a table, an index, a constraint, and a generated column
create table thing (
  id uuid not null,
  word text not null,
  amount integer not null default 0,
  folded text generated always as (lower(word)) stored,
  constraint thing_pk primary key (id),
  constraint thing_word_not_empty check (word <> '')
);
create index thing_folded on thing using gin (folded extensions.gin_trgm_ops);
--rollback drop table thing;

--changeset trial:part
--comment: refers to another table
create table part (
  thing uuid not null,
  number bigint generated always as identity,
  constraint part_pk primary key (thing, number),
  constraint part_of_thing foreign key (thing) references thing (id) on delete cascade
);
--rollback drop table part;

--changeset trial:rights
--comment: words stay
revoke delete on thing from ${region_role};
--rollback grant delete on thing to ${region_role};

--changeset trial:function splitStatements:false
--comment: more than one statement between dollars
create function doubled(n integer) returns integer language sql immutable
as $$ select n * 2; $$;
--rollback drop function doubled(integer);
