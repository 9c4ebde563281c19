-- Whoever was in a call has a share in it, also in one that a colleague answered first; and what came of calls is told
-- apart. Until a quarter of an hour is counted anew, its calls are still whose they were.
alter table crm_call_rollup drop constraint crm_call_rollup_calls_check;
alter table crm_call_rollup
    add constraint crm_call_rollup_calls check (calls >= 0),
    add column talks integer not null default 0,
    add column spoken bigint not null default 0;
update crm_call_rollup set talks = answered, spoken = talked where agent_id is not null;

-- The same with the codes beside them, for what is asked of one agent or number by code; without them, there are far
-- fewer rows to add up for all other reports.
create table crm_code_rollup (
    like crm_call_rollup including defaults including constraints,
    code_id bigint
);
insert into crm_code_rollup select *, null from crm_call_rollup;
create index crm_code_rollup_slot on crm_code_rollup (slot);
create index crm_code_rollup_agent on crm_code_rollup (agent_id, slot);
create index crm_code_rollup_number on crm_code_rollup (number, slot);

alter table crm_call_total drop constraint crm_call_total_pkey;
alter table crm_call_total drop constraint crm_call_total_calls_check;
alter table crm_call_total
    add constraint crm_call_total_calls check (calls >= 0),
    add column code_id bigint,
    add column talks integer not null default 0,
    add column spoken bigint not null default 0,
    add constraint crm_call_total_key unique nulls not distinct (slot, direction, outcome, code_id);
update crm_call_total set talks = sums.talks, spoken = sums.spoken
from (
    select slot, direction, outcome, sum(talks) as talks, sum(spoken) as spoken
    from crm_call_rollup
    group by slot, direction, outcome) sums
where crm_call_total.slot = sums.slot and crm_call_total.direction = sums.direction
    and crm_call_total.outcome = sums.outcome;

insert into crm_rollup_stale (slot, due_at) select distinct slot, now() from crm_call_total order by slot;

-- The log of one of the company's numbers, newest first.
create index crm_call_log_company on crm_call (company_number, started_at desc, id desc)
    where company_number is not null;
