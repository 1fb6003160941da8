--liquibase formatted sql

--changeset bench:upgrade-2
--comment: what an upgrade usually is: one column and one index more
alter table outbox add column bench_note_2 text;
create index outbox_bench_note_2 on outbox (bench_note_2);
--rollback alter table outbox drop column bench_note_2;
