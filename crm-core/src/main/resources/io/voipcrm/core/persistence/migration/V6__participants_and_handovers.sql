-- What events look like has changed; whoever resumes starts from a snapshot.
truncate crm_event;

alter table crm_call
    drop constraint crm_call_direction_check,
    drop constraint crm_call_state_check,
    drop constraint crm_call_outcome_check,
    add column placed_by           bigint,
    add column colleague_id        bigint,
    add column failure             text,
    add column parked_since        timestamptz,
    add column parked_left         text, -- who left last
    add column ring_purpose        text not null default 'CALL',
    add column ring_by             bigint,
    add column claim_leg           text,
    add column guests              text not null default '', -- their numbers, the first guest's first
    add column handover_kind       text check (handover_kind in ('TRANSFER', 'CONSULT', 'ADD')),
    add column handover_by         bigint,
    add column handover_to         text,
    add column handover_state      text check (handover_state in ('RINGING', 'JOINED')),
    add column handover_started_at timestamptz,
    add column handover_failure    text,
    add column heard_at            timestamptz,
    add column due_at              timestamptz, -- when the server has to decide how it goes on
    add constraint crm_call_direction check (direction in ('INBOUND', 'OUTBOUND', 'INTERNAL')),
    add constraint crm_call_state check (state in ('RINGING', 'IN_PROGRESS', 'PARKED', 'ENDED')),
    add constraint crm_call_outcome check (outcome in
        ('COMPLETED', 'MISSED', 'BUSY', 'NO_ANSWER', 'FAILED', 'CANCELED', 'REFUSED')),
    add constraint crm_call_purpose check (ring_purpose in
        ('CALL', 'INTERNAL', 'TRANSFER', 'CONSULT', 'ADD', 'REJOIN', 'RETURNED', 'PARKED')),
    add constraint crm_call_placed check (placed_by is not null or colleague_id is null),
    add constraint crm_call_parked check ((state = 'PARKED') = (parked_since is not null)
        and num_nonnulls(parked_since, parked_left) in (0, 2)),
    add constraint crm_call_claim_leg check (claimed_by is not null or claim_leg is null),
    add constraint crm_call_handover check (num_nonnulls(handover_kind, handover_by, handover_to, handover_state,
        handover_started_at) in (0, 5));

update crm_call
set heard_at = coalesce(ended_at, answered_at, started_at),
    due_at = case when state = 'RINGING' and given_up_at is null then coalesce(claim_lapses_at, ring_until) end;

alter table crm_call
    alter column heard_at set default now(),
    alter column heard_at set not null;

-- Both are asked every second, and are a handful of rows.
create index crm_call_due on crm_call (due_at) where due_at is not null;
create index crm_call_claimed on crm_call (claimed_by) where state <> 'ENDED';

create table crm_call_participant (
    call_id    bigint not null references crm_call on delete cascade,
    leg        text not null check (length(leg) between 1 and 64),
    party      text not null check (party ~ '^(customer|(agent|guest)-[1-9][0-9]*)$'),
    state      text not null check (state in ('DIALLED', 'RINGING', 'JOINED', 'LEFT')),
    joined_at  timestamptz,
    left_at    timestamptz,
    on_hold    boolean not null,
    muted      boolean not null,
    end_how    text check (end_how in ('COMPLETED', 'BUSY', 'NO_ANSWER', 'FAILED', 'CANCELED')),
    end_reason text,
    primary key (call_id, leg),
    constraint crm_call_participant_left check ((state = 'LEFT') = (left_at is not null)),
    constraint crm_call_participant_end check (end_how is not null or end_reason is null)
);

create index crm_call_participant_leg on crm_call_participant (leg);

-- Who is in a call right now.
create index crm_call_participant_joined on crm_call_participant (party, call_id) where state = 'JOINED';

-- Messages of before name the agent, or nobody for the customer; how a leg ended was not told.
update crm_call_journal
set event = jsonb_build_object(
    'type', case event ->> 'type' when 'ParticipantJoined' then 'Joined' else 'Left' end,
    'call', event -> 'call',
    'leg', event -> 'leg',
    'party', case when jsonb_exists(event, 'agent')
        then jsonb_build_object('type', 'Agent', 'user', event -> 'agent')
        else jsonb_build_object('type', 'Customer') end,
    'sequence', 0,
    'at', event -> 'at')
where event ->> 'type' in ('ParticipantJoined', 'ParticipantLeft');

update crm_call_journal
set event = event || jsonb_build_object('end', jsonb_build_object('how', 'COMPLETED'))
where event ->> 'type' = 'LegEnded' and not jsonb_exists(event, 'end');
