create table person (
    id        uuid primary key,
    name      varchar(100) not null,
    joined_at timestamp with time zone not null,
    version   bigint not null
);

create table person_role (
    person uuid not null references person (id) on delete cascade,
    role   varchar(20) not null,
    primary key (person, role)
);

create table account (
    person        uuid primary key references person (id) on delete cascade,
    email         varchar(254) not null unique,
    password_hash varchar(200) not null,
    idle_minutes  integer,
    version       bigint not null
);

-- One row at the most: of two browsers that set Cairn up at once, one wins.
create table set_up (
    id      integer primary key check (id = 1),
    person  uuid not null references person (id),
    done_at timestamp with time zone not null
);

-- Only the hash of the token is kept: whoever reads this table cannot use an invitation.
create table invitation (
    id         uuid primary key,
    token_hash varchar(64) not null unique,
    email      varchar(254),
    invited_by uuid not null references person (id),
    invited_at timestamp with time zone not null,
    expires_at timestamp with time zone not null,
    revoked_at timestamp with time zone,
    used_at    timestamp with time zone,
    used_by    uuid references person (id),
    version    bigint not null
);
