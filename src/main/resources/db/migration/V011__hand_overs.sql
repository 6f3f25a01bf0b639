-- When a relationship was taken over from another mentor: the meetings before that were theirs.
alter table relationship add column taken_over_at timestamp with time zone;

-- What a mentor hands over to another one. The keys are public halves; the other halves are sealed in own journals.
create table hand_over (
    id uuid primary key,
    relationship uuid not null references relationship (id),
    giver uuid not null,
    taker uuid not null,
    step varchar(20) not null,
    offered_at timestamp with time zone not null,
    commitment bytea not null,
    taking_key bytea,
    giving_key bytea,
    finished_at timestamp with time zone,
    version integer not null
);

create index hand_over_by_relationship on hand_over (relationship);
create index hand_over_by_giver on hand_over (giver);
create index hand_over_by_taker on hand_over (taker);

-- What is on its way: an archive, and its passphrase sealed to the one who takes over. It is gone when they have it.
create table hand_over_parcel (
    hand_over uuid primary key references hand_over (id) on delete cascade,
    sealed bytea not null,
    version integer not null
);

create table hand_over_piece (
    parcel uuid not null references hand_over_parcel (hand_over) on delete cascade,
    number integer not null,
    bytes bytea not null,
    primary key (parcel, number)
);
