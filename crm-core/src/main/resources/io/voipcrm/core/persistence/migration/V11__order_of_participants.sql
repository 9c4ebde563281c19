-- Where somebody stands in the order of coming; who was stored before stands by time, as then.
alter table crm_call_participant add column place bigint not null default 0;
