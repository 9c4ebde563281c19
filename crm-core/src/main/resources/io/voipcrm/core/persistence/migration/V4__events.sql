-- An event's number is its transaction's number times 1024, plus its place in that transaction. Everything below the
-- oldest running transaction is therefore settled, and readers find a place to resume from without any lock.
-- Transaction numbers begin anew in a new database cluster: after moving the data there with dump and restore, empty
-- this table. Readers then start from a snapshot.
create table crm_event (
    id      bigint primary key,
    tx      xid8 not null default pg_current_xact_id(),
    ordinal integer not null check (ordinal between 0 and 1023),
    at      timestamptz not null,
    payload jsonb not null
);
