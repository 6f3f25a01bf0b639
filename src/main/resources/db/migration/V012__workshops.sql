-- Live practice. What participants type, their first names too, is sealed under keys that only their browsers carry.
create table workshop (
    id               uuid                     not null primary key,
    title            varchar(100)             not null,
    code             varchar(20)              unique,
    opened_by        uuid                     not null,
    opened_at        timestamp with time zone not null,
    form             varchar(20)              not null,
    brief            integer                  not null,
    rounds           integer                  not null,
    talk             integer                  not null,
    feedback         integer                  not null,
    change_time      integer                  not null,
    plenary          integer                  not null,
    cycle_id         varchar(100)             not null,
    cycle_version    varchar(20)              not null,
    stages           varchar(200)             not null,
    step             integer                  not null,
    state            varchar(20)              not null,
    place            integer                  not null,
    deadline         timestamp with time zone,
    left_millis      bigint                   not null,
    released         boolean                  not null,
    attended         integer                  not null,
    ended_at         timestamp with time zone,
    wiped_at         timestamp with time zone,
    version          integer                  not null
);

-- A seat knows its participant again by a proof of the key in their cookie.
create table workshop_seat (
    id        uuid         not null primary key,
    workshop  uuid         not null references workshop (id) on delete cascade,
    proof     bytea        not null,
    room_key  uuid         not null,
    name      bytea        not null,
    seated_at timestamp with time zone not null,
    gone      boolean      not null,
    lines     integer      not null,
    version   integer      not null
);

create index workshop_seat_workshop on workshop_seat (workshop);

-- Who sits with whom in a round, and which question of the cycle lies between them.
create table workshop_group (
    id       uuid         not null primary key,
    workshop uuid         not null references workshop (id) on delete cascade,
    round    integer      not null,
    place    integer      not null,
    members  varchar(120) not null,
    stopped  boolean      not null,
    stage    varchar(40)  not null,
    question integer      not null,
    wording  integer      not null,
    version  integer      not null
);

create index workshop_group_workshop on workshop_group (workshop, round);

-- Two whom the trainer wants in one group, or never in one.
create table workshop_wish (
    id       uuid    not null primary key,
    workshop uuid    not null references workshop (id) on delete cascade,
    one      uuid    not null,
    other    uuid    not null,
    together boolean not null,
    version  integer not null
);

create index workshop_wish_workshop on workshop_wish (workshop);

-- Areas, jottings and one-liners. What is anonymous names no seat.
create table workshop_words (
    id       uuid        not null primary key,
    workshop uuid        not null references workshop (id) on delete cascade,
    seat     uuid,
    kind     varchar(20) not null,
    round    integer     not null,
    sealed   bytea       not null,
    version  integer     not null
);

create index workshop_words_workshop on workshop_words (workshop);
