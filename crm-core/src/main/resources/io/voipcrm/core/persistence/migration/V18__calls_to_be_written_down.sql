-- Since when every call needs an outcome; calls of before need none.
alter table crm_wrap_up_settings add column required_since timestamptz;
update crm_wrap_up_settings set required_since = now() where outcome_required;
alter table crm_wrap_up_settings drop column outcome_required;

-- What an agent has talked in and nobody has classed.
create index crm_call_unclassed on crm_call (agent_id, started_at desc, id desc)
    where code_id is null and answered_at is not null and state = 'ENDED' and source = 'PROVIDER'
        and direction <> 'INTERNAL' and agent_id is not null;
