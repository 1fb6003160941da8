--liquibase formatted sql

--changeset bench:upgrade-3
--comment: what an upgrade usually is: one column and one index more
alter table outbox add column bench_note_3 text;
create index outbox_bench_note_3 on outbox (bench_note_3);
--rollback alter table outbox drop column bench_note_3;
