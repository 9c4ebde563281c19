create table crm_import (
    id          bigint generated always as identity primary key,
    owner_id    bigint not null,
    state       text not null check (state in
        ('ARRIVING', 'UPLOADED', 'CHECKING', 'CHECKED', 'RUNNING', 'FINISHED', 'CANCELLED', 'FAILED')),
    created_at  timestamptz not null,
    started_at  timestamptz,
    document    jsonb not null check (jsonb_typeof(document) = 'object'),
    lease_by    text,
    lease_until timestamptz,
    constraint crm_import_lease check ((lease_by is null) = (lease_until is null)),
    constraint crm_import_started check (state not in ('CHECKING', 'RUNNING') or started_at is not null)
);

create index crm_import_newest on crm_import (created_at desc, id desc) where state <> 'ARRIVING';
create index crm_import_working on crm_import (started_at, id) where state in ('CHECKING', 'RUNNING');
create index crm_import_leased on crm_import (lease_until) where lease_until is not null;
create index crm_import_open on crm_import (created_at) where state in ('ARRIVING', 'UPLOADED', 'CHECKED');

-- The file, in parts, until the import is over.
create table crm_import_part (
    import_id bigint not null references crm_import on delete cascade,
    position  integer not null check (position >= 0),
    bytes     bytea not null,
    primary key (import_id, position)
);

create table crm_import_refused (
    import_id  bigint not null references crm_import on delete cascade,
    row_number bigint not null check (row_number > 0),
    document   jsonb not null,
    mentions   text not null, -- its cells in small letters, then their digits alone
    primary key (import_id, row_number)
);
