-- More filters of the log, each newest first. How long they talked is found by length: what is rare is sorted, what is
-- common is met soon enough on the way through the log.
create index crm_call_log_stranger on crm_call (started_at desc, id desc) where caller_contact_id is null;
create index crm_call_log_talk on crm_call
    ((floor(extract(epoch from case when ended_at < answered_at then interval '0' else ended_at - answered_at end))));

-- A call's events, to tell why it went as it did.
create index crm_event_call on crm_event
    ((cast(coalesce(payload -> 'call' -> 'id' ->> 'value', payload -> 'callId' ->> 'value') as bigint)))
    where coalesce(payload -> 'call' -> 'id' ->> 'value', payload -> 'callId' ->> 'value') is not null;

-- How long somebody was on hold in all.
alter table crm_call_participant add column held_ms bigint check (held_ms >= 0);

create table crm_wrap_up_time (
    id         bigint generated always as identity primary key,
    user_id    bigint not null,
    call_id    bigint not null,
    started_at timestamptz not null,
    until      timestamptz not null,
    ended_at   timestamptz check (ended_at >= started_at)
);

create index crm_wrap_up_time_call on crm_wrap_up_time (call_id);
create index crm_wrap_up_time_user on crm_wrap_up_time (user_id) where ended_at is null;
create index crm_wrap_up_time_until on crm_wrap_up_time (until) where ended_at is null;

-- What calls come to, by quarters of an hour numbered from 1970 in UTC; times are in milliseconds.
create table crm_call_rollup (
    slot          integer not null,
    agent_id      bigint,
    number        text,
    direction     text not null check (direction in ('INBOUND', 'OUTBOUND')),
    outcome       text not null,
    calls         integer not null check (calls > 0),
    answered      integer not null,
    abandoned     integer not null,
    answered_soon integer not null,
    waited        bigint not null,
    talked        bigint not null,
    held          bigint not null,
    wrapped_up    bigint not null
);

create index crm_call_rollup_slot on crm_call_rollup (slot);
create index crm_call_rollup_agent on crm_call_rollup (agent_id, slot);
create index crm_call_rollup_number on crm_call_rollup (number, slot);

-- Quarters of an hour to be added up anew. Who ends a call adds a row, and waits for nobody.
create table crm_rollup_stale (
    id     bigint generated always as identity primary key,
    slot   integer not null,
    due_at timestamptz not null
);

create index crm_rollup_stale_due on crm_rollup_stale (due_at, id);

insert into crm_rollup_stale (slot, due_at)
select distinct cast(floor(extract(epoch from started_at) / 900) as integer), now() from crm_call where state = 'ENDED';
