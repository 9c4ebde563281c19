create sequence crm_call_seq;

create table crm_call (
    id                bigint primary key default nextval('crm_call_seq'),
    source            text not null check (source in ('PROVIDER', 'MANUAL')),
    leg               text not null constraint crm_call_leg unique check (length(leg) between 1 and 64),
    direction         text not null check (direction in ('INBOUND', 'OUTBOUND')),
    customer_number   text check (customer_number ~ '^\+[1-9][0-9]{1,14}$'),
    company_number    text check (company_number ~ '^\+[1-9][0-9]{1,14}$'),
    caller_contact_id bigint,
    caller_name       text,
    state             text not null check (state in ('RINGING', 'IN_PROGRESS', 'ENDED')),
    started_at        timestamptz not null,
    answered_at       timestamptz,
    ended_at          timestamptz,
    agent_id          bigint,
    agent_leg         text,
    outcome           text check (outcome in ('COMPLETED', 'MISSED', 'BUSY', 'NO_ANSWER', 'FAILED', 'CANCELED')),
    missed_reason     text check (missed_reason in ('NOBODY_AVAILABLE', 'NOBODY_ANSWERED', 'CALLER_GAVE_UP')),
    ring_until        timestamptz not null,
    claimed_by        bigint,
    claimed_at        timestamptz,
    claim_lapses_at   timestamptz,
    given_up_at       timestamptz,
    given_up_reason   text check (given_up_reason in ('NOBODY_AVAILABLE', 'NOBODY_ANSWERED', 'CALLER_GAVE_UP')),
    constraint crm_call_ended check ((state = 'ENDED') = (ended_at is not null)
        and (state = 'ENDED') = (outcome is not null)),
    constraint crm_call_missed check ((outcome is not distinct from 'MISSED') = (missed_reason is not null)),
    constraint crm_call_claim check (num_nonnulls(claimed_by, claimed_at, claim_lapses_at) in (0, 3)),
    constraint crm_call_given_up check (num_nonnulls(given_up_at, given_up_reason) in (0, 2)),
    constraint crm_call_caller check (caller_name is not null or caller_contact_id is null)
);

alter sequence crm_call_seq owned by crm_call.id;

-- What rings and who talks is asked all the time, and is a handful of rows.
create index crm_call_live on crm_call (started_at, id) where state <> 'ENDED';

-- The log, newest first, as a whole and by each of its filters.
create index crm_call_log on crm_call (started_at desc, id desc);
create index crm_call_log_direction on crm_call (direction, started_at desc, id desc);
create index crm_call_log_outcome on crm_call (outcome, started_at desc, id desc);
create index crm_call_log_agent on crm_call (agent_id, started_at desc, id desc);

-- Search by a part of the number. Without the extension it works too, only slower.
do $$
begin
    create extension if not exists pg_trgm;
    create index crm_call_customer_number on crm_call using gin (customer_number gin_trgm_ops);
exception
    when insufficient_privilege or undefined_file or undefined_object or feature_not_supported then
        raise notice 'No pg_trgm: search by a part of a number reads the whole call log';
end
$$;

create table crm_call_offer (
    call_id  bigint not null references crm_call on delete cascade,
    user_id  bigint not null,
    declined boolean not null,
    primary key (call_id, user_id)
);

create table crm_call_journal (
    id          bigint generated always as identity primary key,
    provider    text not null,
    key         text not null check (length(key) between 1 and 200),
    call_id     bigint,
    leg         text,
    event       jsonb not null,
    raw         text not null,
    received_at timestamptz not null,
    constraint crm_call_journal_key unique (provider, key)
);

create index crm_call_journal_call on crm_call_journal (call_id) where call_id is not null;
create index crm_call_journal_leg on crm_call_journal (leg) where leg is not null;
