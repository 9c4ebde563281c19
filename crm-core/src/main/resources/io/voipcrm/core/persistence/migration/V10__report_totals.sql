-- What crm_call_rollup comes to whoever was called by whom: a report on everyone reads some ten thousand rows a year here.
create table crm_call_total (
    slot          integer not null,
    direction     text not null check (direction in ('INBOUND', 'OUTBOUND')),
    outcome       text not null,
    calls         integer not null check (calls > 0),
    answered      integer not null,
    abandoned     integer not null,
    answered_soon integer not null,
    waited        bigint not null,
    talked        bigint not null,
    held          bigint not null,
    wrapped_up    bigint not null,
    primary key (slot, direction, outcome)
);

insert into crm_call_total (slot, direction, outcome, calls, answered, abandoned, answered_soon, waited, talked, held,
    wrapped_up)
select slot, direction, outcome, sum(calls), sum(answered), sum(abandoned), sum(answered_soon), sum(waited), sum(talked),
    sum(held), sum(wrapped_up)
from crm_call_rollup
group by slot, direction, outcome;
