-- The meeting log: the only plain record of a meeting. Nothing here is derived from what was said.
create table meeting (
    id              uuid                     not null primary key,
    relationship    uuid                     not null references relationship (id) on delete cascade,
    kind            varchar(30)              not null,
    started_at      timestamp with time zone not null,
    planned_minutes integer                  not null,
    actual_minutes  integer,
    closed_at       timestamp with time zone,
    version         integer                  not null
);

create index meeting_relationship on meeting (relationship, started_at);
