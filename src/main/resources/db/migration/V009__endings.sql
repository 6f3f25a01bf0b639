-- A relationship that has ended, and until when what is sealed of it is kept. What was said of the end is sealed too.
alter table relationship add column ended_on date;

create table retention (
    relationship uuid primary key references relationship (id) on delete cascade,
    keep_until date not null,
    told_on date not null,
    announced_on date,
    written_on date,
    reminded_on date,
    version integer not null
);

create index retention_by_day on retention (keep_until);

-- What was destroyed, when and by whom: counts and dates, and nothing of what was said.
create table destruction (
    id uuid primary key,
    reference varchar(20) not null unique,
    relationship uuid not null references relationship (id),
    mentor uuid not null,
    began_on date not null,
    ended_on date,
    cause varchar(20) not null,
    destroyed_at timestamp with time zone not null,
    sealed_rows integer not null,
    key_wraps integer not null,
    in_a_file boolean not null,
    backups_until date not null,
    verified_at timestamp with time zone,
    version integer not null
);

create index destruction_by_mentor on destruction (mentor);

create table destroyed_kind (
    destruction uuid not null references destruction (id) on delete cascade,
    kind varchar(40) not null,
    entries integer not null,
    primary key (destruction, kind)
);
