--liquibase formatted sql

--changeset staff:authority-roles
--comment: the authority's own people: immigration office and naturalisation have compartments of their own
alter table membership drop constraint membership_roles_known;
alter table membership
    add constraint membership_roles_known check (roles <@ array['adviser', 'event-manager', 'immigration-officer', 'naturalisation-officer', 'region-administrator', 'sponsor']);
--rollback alter table membership drop constraint membership_roles_known; alter table membership add constraint membership_roles_known check (roles <@ array['adviser', 'event-manager', 'region-administrator', 'sponsor']);
