-- A contact may wait for its comparison more than once: with one row each, whoever wrote a contact waited until its
-- comparison was over. What waits for a contact that is gone compares nothing.
alter table crm_contact_uncompared drop constraint crm_contact_uncompared_pkey;
alter table crm_contact_uncompared drop constraint crm_contact_uncompared_contact_id_fkey;
alter table crm_contact_uncompared add column id bigint generated always as identity primary key;
