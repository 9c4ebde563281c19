create sequence crm_contact_seq;

create table crm_contact (
    id   bigint primary key default nextval('crm_contact_seq'),
    name text not null check (length(name) between 1 and 200)
);

alter sequence crm_contact_seq owned by crm_contact.id;

create table crm_contact_phone (
    contact_id bigint not null references crm_contact on delete cascade,
    position   integer not null check (position >= 0),
    number     text not null check (number ~ '^\+[1-9][0-9]{1,14}$'),
    primary key (contact_id, position)
);

create index crm_contact_phone_number on crm_contact_phone (number, contact_id);

create sequence crm_credentials_seq;

create table crm_credentials (
    id             bigint primary key default nextval('crm_credentials_seq'),
    provider       text not null constraint crm_credentials_provider unique,
    account_id     text not null,
    key_id         text not null,
    key_secret     text not null, -- encrypted
    application_id text not null,
    phone_number   text not null check (phone_number ~ '^\+[1-9][0-9]{1,14}$'),
    webhook_secret text, -- encrypted
    created_at     timestamptz not null,
    updated_at     timestamptz not null
);

alter sequence crm_credentials_seq owned by crm_credentials.id;
