-- Whom events speak of, so that a person who is erased is taken out of them without reading the whole log.
create index crm_event_caller on crm_event
    ((cast(coalesce(payload -> 'call' -> 'caller' -> 'contact' ->> 'value',
        payload -> 'item' -> 'caller' -> 'contact' ->> 'value') as bigint)))
    where coalesce(payload -> 'call' -> 'caller' -> 'contact' ->> 'value',
        payload -> 'item' -> 'caller' -> 'contact' ->> 'value') is not null;
create index crm_event_missed_number on crm_event ((payload -> 'item' -> 'number' ->> 'e164'))
    where payload -> 'item' -> 'number' ->> 'e164' is not null;
create index crm_event_missed_call on crm_event ((cast(payload -> 'item' -> 'lastCall' ->> 'value' as bigint)))
    where payload -> 'item' -> 'lastCall' ->> 'value' is not null;
