-- References between features are not foreign keys: a host may bring users, contacts or calls of its own.

create sequence crm_user_seq;

create table crm_user (
    id                  bigint primary key default nextval('crm_user_seq'),
    full_name           text not null check (length(full_name) between 1 and 120),
    email               text not null check (length(email) between 3 and 254),
    phone               text check (phone ~ '^\+[1-9][0-9]{1,14}$'),
    extension           text not null check (extension ~ '^[0-9]{3,6}$'),
    role                text not null check (role in ('ADMIN', 'MANAGER', 'USER')),
    active              boolean not null,
    password_hash       text not null,
    created_at          timestamptz not null,
    password_changed_at timestamptz not null
);

alter sequence crm_user_seq owned by crm_user.id;

-- Whoever has left frees both for somebody else.
create unique index crm_user_active_email on crm_user (lower(email)) where active;
create unique index crm_user_active_extension on crm_user (extension) where active;
create index crm_user_active_admins on crm_user (id) where active and role = 'ADMIN';

-- Its one row appears with the first admin and stays for ever; of two who try at once, one waits for the other.
create table crm_first_admin (
    only_row boolean primary key default true check (only_row)
);

create table crm_session (
    id         uuid primary key,
    user_id    bigint not null,
    token_hash text not null check (token_hash ~ '^[0-9a-f]{64}$'),
    created_at timestamptz not null,
    expires_at timestamptz not null check (expires_at > created_at)
);

create index crm_session_user on crm_session (user_id);
create index crm_session_expiry on crm_session (expires_at);

create table crm_sign_in_failure (
    id  bigint generated always as identity primary key,
    key text not null,
    at  timestamptz not null
);

create index crm_sign_in_failure_key on crm_sign_in_failure (key, at);
create index crm_sign_in_failure_at on crm_sign_in_failure (at);
