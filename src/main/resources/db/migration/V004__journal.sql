-- Sealed entries. Which revision counts, and in which order entries began, stands inside the seal:
-- these columns only say where a row belongs, and a row opens nowhere else.
create table journal_entry (
    relationship uuid not null references relationship (id),
    id uuid not null,
    revision bigint not null,
    type varchar(40) not null,
    sealed bytea not null,
    primary key (relationship, id, revision)
);

-- The manifest: 64 sealed pages that list every entry, and a sealed root that names the pages.
create table journal_page (
    relationship uuid not null references relationship (id),
    page integer not null,
    sequence bigint not null,
    sealed bytea not null,
    primary key (relationship, page)
);

-- The row that a save locks.
create table journal_root (
    relationship uuid primary key references relationship (id),
    sequence bigint not null,
    sealed bytea not null
);
