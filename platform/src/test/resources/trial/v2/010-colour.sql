--liquibase formatted sql

--changeset trial:colour
--comment: one column and one index more
alter table thing add column colour text not null default 'plum';
create index thing_colour on thing (colour);
--rollback alter table thing drop column colour;

--changeset trial:amount-not-negative
--comment: fails where a row breaks it
alter table thing add constraint thing_amount_not_negative check (amount >= 0);
--rollback alter table thing drop constraint thing_amount_not_negative;
