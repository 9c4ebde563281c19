-- Its one row appears when an admin changes the rules for the first time.
create table crm_dialling_rules (
    only_row             boolean primary key default true check (only_row),
    allowed_countries    text not null check (allowed_countries ~ '^([A-Z]{2}(,[A-Z]{2})*)?$'),
    calls_per_minute     integer not null check (calls_per_minute between 1 and 1000),
    longest_call_seconds integer not null check (longest_call_seconds between 60 and 86400),
    wrap_up_seconds      integer not null check (wrap_up_seconds between 0 and 3600)
);

create table crm_company_number (
    position integer primary key check (position >= 0),
    number   text not null constraint crm_company_number_number unique check (number ~ '^\+[1-9][0-9]{1,14}$'),
    label    text not null check (length(label) between 1 and 60)
);

create table crm_dial_attempt (
    id      bigint generated always as identity primary key,
    user_id bigint not null,
    at      timestamptz not null
);

create index crm_dial_attempt_user on crm_dial_attempt (user_id, at);
create index crm_dial_attempt_at on crm_dial_attempt (at);

-- Whoever has no row wants calls.
create table crm_availability (
    user_id       bigint primary key,
    availability  text not null default 'AVAILABLE'
        check (availability in ('AVAILABLE', 'BUSY', 'BREAK', 'DO_NOT_DISTURB')),
    since         timestamptz,
    wrap_up_since timestamptz,
    wrap_up_until timestamptz,
    constraint crm_availability_wrap_up check (num_nonnulls(wrap_up_since, wrap_up_until) in (0, 2))
);

create index crm_availability_wrap_up on crm_availability (wrap_up_until) where wrap_up_until is not null;
