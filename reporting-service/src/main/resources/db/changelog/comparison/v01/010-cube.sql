--liquibase formatted sql

--changeset comparison:cube
--comment: which state of each region's cells the copy has
create table cube (
    region text not null,
    generation bigint not null,
    version bigint not null,
    as_of timestamptz not null,
    constraint cube_pk primary key (region)
);
--rollback drop table cube;

--changeset comparison:cube-cell
--comment: counts and sums of keys, no subjects; true numbers, which leave through disclosure control only
create table cube_cell (
    region text not null,
    indicator text not null,
    dimension text not null,
    code text not null,
    month integer not null,
    before integer not null,
    n bigint not null,
    amount bigint not null,
    capped bigint not null,
    key_sum numeric(20) not null,
    constraint cube_cell_pk
        primary key (indicator, dimension, region, code, month, before),
    constraint cube_cell_region
        foreign key (region) references cube (region) on delete cascade
);
create index cube_cell_region on cube_cell (region);
--rollback drop table cube_cell;
