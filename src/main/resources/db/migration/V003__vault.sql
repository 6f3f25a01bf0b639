-- One row for each vault. Whoever writes to a vault locks its row first.
create table vault (
    owner uuid primary key,
    mentor_key uuid not null
);

-- Ways into a vault: the mentor key wrapped under a key from a password or a recovery code.
create table vault_slot (
    id uuid primary key,
    owner uuid not null references vault (owner),
    kind varchar(16) not null,
    mentor_key uuid not null,
    memory_kib integer not null,
    passes integer not null,
    lanes integer not null,
    salt bytea not null,
    wrapped bytea not null,
    pending boolean not null
);

create index vault_slot_owner on vault_slot (owner);

-- Relationship keys, wrapped under a mentor key. A second generation exists only during a rotation.
create table vault_relationship_key (
    id uuid not null,
    mentor_key uuid not null,
    owner uuid not null references vault (owner),
    relationship uuid not null,
    generation integer not null,
    wrapped bytea not null,
    primary key (id, mentor_key),
    constraint vault_relationship_key_generation unique (relationship, generation, mentor_key)
);

create index vault_relationship_key_owner on vault_relationship_key (owner, relationship);
