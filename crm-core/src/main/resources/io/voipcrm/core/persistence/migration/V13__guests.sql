-- Few calls have guests; those are looked through when somebody has to be forgotten.
create index crm_call_guests on crm_call (id) where guests <> '';
