--liquibase formatted sql

--changeset handover:counted-here
--comment: that reporting has heard of somebody from this region is one thing, that they came from another one is another: who was known here before is counted here
alter table client add column counted_here boolean not null default true;
update client set counted_here = false where came_from is not null;
alter table client add constraint client_counted_somewhere check (counted_here or came_from is not null);
--rollback alter table client drop column counted_here;

--changeset handover:into
--comment: whoever accepts may name the file here; once taken, the hand-over says what that file lacked and has now
alter table hand_over_in
    add column into_id uuid,
    add column filled text[],
    add constraint hand_over_in_into_client foreign key (into_id) references client (id),
    add constraint hand_over_in_into_while_accepting check (into_id is null or state = 'ACCEPTING'),
    add constraint hand_over_in_filled_when_accepted check (filled is null or state = 'ACCEPTED');
create index hand_over_in_into_client_index on hand_over_in (into_id) where into_id is not null;
--rollback alter table hand_over_in drop column into_id, drop column filled;
