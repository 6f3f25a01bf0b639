-- What is known of a relationship without its key: whose it is and from when to when. The name is sealed in the journal.
create table relationship (
    id uuid primary key,
    mentor uuid not null,
    started_on date not null,
    archived boolean not null,
    destroyed_on date,
    version integer not null
);

create index relationship_by_mentor on relationship (mentor);
