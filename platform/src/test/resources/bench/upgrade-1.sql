--liquibase formatted sql

--changeset bench:upgrade-1
--comment: what an upgrade usually is: one column and one index more
alter table outbox add column bench_note_1 text;
create index outbox_bench_note_1 on outbox (bench_note_1);
--rollback alter table outbox drop column bench_note_1;
