-- Whoever called over the telephone waited for an answer; what somebody wrote down, without a number of the company, says
-- nothing of that.
alter table crm_call_rollup add column arrived integer not null default 0;
alter table crm_call_rollup add column taken integer not null default 0;
update crm_call_rollup set arrived = calls, taken = answered where direction = 'INBOUND' and number is not null;
update crm_call_rollup set answered_soon = 0, waited = 0 where number is null;

alter table crm_call_total add column arrived integer not null default 0;
alter table crm_call_total add column taken integer not null default 0;
delete from crm_call_total;
insert into crm_call_total (slot, direction, outcome, calls, answered, arrived, taken, abandoned, answered_soon, waited,
    talked, held, wrapped_up)
select slot, direction, outcome, sum(calls), sum(answered), sum(arrived), sum(taken), sum(abandoned), sum(answered_soon),
    sum(waited), sum(talked), sum(held), sum(wrapped_up)
from crm_call_rollup
group by slot, direction, outcome;
