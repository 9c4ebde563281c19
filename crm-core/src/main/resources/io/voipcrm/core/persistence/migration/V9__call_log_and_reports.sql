-- More filters of the log, each newest first. How long they talked is found by length: what is rare is sorted, what is
-- common is met soon enough on the way through the log.
create index crm_call_log_stranger on crm_call (started_at desc, id desc) where caller_contact_id is null;
create index crm_call_log_talk on crm_call
    ((floor(extract(epoch from case when ended_at < answered_at then interval '0' else ended_at - answered_at end))));

-- A call's events, to tell why it went as it did.
create index crm_event_call on crm_event
    ((cast(coalesce(payload #>> '{call,id,value}', payload #>> '{callId,value}') as bigint)))
    where coalesce(payload #>> '{call,id,value}', payload #>> '{callId,value}') is not null;
