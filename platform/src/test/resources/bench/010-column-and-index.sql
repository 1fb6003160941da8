--liquibase formatted sql

--changeset bench:column-and-index
--comment: what an upgrade usually is: one column and one index more
alter table outbox add column bench_note text;
create index outbox_bench_note on outbox (bench_note);
--rollback alter table outbox drop column bench_note;
