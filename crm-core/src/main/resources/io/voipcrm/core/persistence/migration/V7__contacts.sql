create sequence crm_company_seq;

create table crm_company (
    id         bigint primary key default nextval('crm_company_seq'),
    version    bigint not null default 1 check (version > 0),
    name       text not null check (length(name) between 1 and 200),
    sort_name  text collate "C" not null constraint crm_company_name unique, -- folded
    website    text check (length(website) <= 500),
    phone      text check (phone ~ '^\+[1-9][0-9]{1,14}$'),
    address    jsonb,
    notes      text not null default '' check (length(notes) <= 10000),
    created_at timestamptz not null,
    created_by bigint,
    updated_at timestamptz not null,
    updated_by bigint
);

alter sequence crm_company_seq owned by crm_company.id;

-- Names as they are sorted and searched are folded by the CRM; this does as much of it as former contacts need.
create function pg_temp.fold(name text) returns text language sql immutable as $$
    select trim(regexp_replace(
        lower(regexp_replace(normalize(name, nfkd), '[\u0300-\u036f]', '', 'g')), '\s+', ' ', 'g'))
$$;

alter table crm_contact
    add column version      bigint not null default 1 check (version > 0),
    add column state        text not null default 'ACTIVE' check (state in ('ACTIVE', 'TRASHED', 'MERGED')),
    add column company_id   bigint references crm_company,
    add column owner_id     bigint,
    add column details      jsonb not null default '{}' check (jsonb_typeof(details) = 'object'),
    add column created_at   timestamptz not null default now(),
    add column created_by   bigint,
    add column updated_at   timestamptz not null default now(),
    add column updated_by   bigint,
    add column trashed_at   timestamptz,
    add column merged_into  bigint references crm_contact on delete cascade,
    add column sort_name    text collate "C" not null default '',
    add column sort_company text collate "C" not null default '',
    add column search_text  text collate "C" not null default '',
    add column facets       text[] collate "C" not null default '{}',
    add constraint crm_contact_trashed check ((state = 'TRASHED') = (trashed_at is not null)),
    add constraint crm_contact_merged check ((state = 'MERGED') = (merged_into is not null));

update crm_contact c
set details = jsonb_build_object('type', 'ContactDocument', 'phones', coalesce(p.phones, jsonb '[]'), 'emails', jsonb '[]',
        'tags', jsonb '[]', 'notes', '', 'fields', jsonb '{}'),
    sort_name = pg_temp.fold(c.name),
    sort_company = U&'\FFFF' || chr(1) || pg_temp.fold(c.name),
    search_text = concat_ws(chr(10), pg_temp.fold(c.name), p.digits),
    facets = array['o:-'] || coalesce(p.facets, '{}') || array(
        select distinct 'w:' || left(word, length)
        from regexp_split_to_table(pg_temp.fold(c.name), '\W+') word, generate_series(1, 2) length
        where char_length(word) >= length)
from crm_contact own
left join (
    select contact_id,
        jsonb_agg(jsonb_build_object('number', jsonb_build_object('e164', number), 'label', 'other')
            order by position) as phones,
        string_agg(substr(number, 2), chr(10) order by position) as digits,
        array_agg(distinct 'p:' || number) as facets
    from crm_contact_phone group by contact_id) p on p.contact_id = own.id
where c.id = own.id;

drop function pg_temp.fold(text);

drop table crm_contact_phone;

alter table crm_contact
    alter column version drop default,
    alter column state drop default,
    alter column details drop default,
    alter column created_at drop default,
    alter column updated_at drop default,
    alter column sort_name drop default,
    alter column sort_company drop default,
    alter column search_text drop default,
    alter column facets drop default;

-- The lists, each in its order, of what is in use and of what lies in the trash.
create index crm_contact_by_name on crm_contact (state, sort_name, id);
create index crm_contact_by_company on crm_contact (state, sort_company, id);
create index crm_contact_by_creation on crm_contact (state, created_at, id);
create index crm_contact_by_change on crm_contact (state, updated_at, id);

create index crm_contact_company on crm_contact (company_id, state) where company_id is not null;
create index crm_contact_merged_into on crm_contact (merged_into) where merged_into is not null;

-- Owner, company, tags, numbers, addresses, names: whatever is looked for as a whole.
create index crm_contact_facets on crm_contact using gin (facets) with (gin_pending_list_limit = 512);

-- Search by parts of words. Without the extension it works too, only slower.
do $$
begin
    create extension if not exists pg_trgm;
    create index crm_contact_text on crm_contact using gin (search_text gin_trgm_ops)
        with (gin_pending_list_limit = 512);
    create index crm_company_text on crm_company using gin (sort_name gin_trgm_ops);
exception
    when insufficient_privilege or undefined_file or undefined_object or feature_not_supported then
        raise notice 'No pg_trgm: search by parts of words reads all contacts';
end
$$;

create table crm_contact_change (
    id         bigint generated always as identity primary key,
    contact_id bigint not null references crm_contact on delete cascade,
    at         timestamptz not null,
    by_user    bigint,
    change     jsonb not null
);

create index crm_contact_change_of on crm_contact_change (contact_id, at desc, id desc);

-- The words that contacts are tagged with; a tag nobody has any more stays, and is passed over.
create table crm_tag (
    folded text collate "C" primary key,
    tag    text not null check (length(tag) between 1 and 40)
);

-- Contacts that are yet to be compared with the others.
create table crm_contact_uncompared (
    contact_id bigint primary key references crm_contact on delete cascade
);

-- Pairs that may be one person. A dismissed one stays, so that nobody is asked twice.
create table crm_contact_duplicate (
    first_id  bigint not null references crm_contact on delete cascade,
    second_id bigint not null references crm_contact on delete cascade,
    reasons   text not null check (reasons ~ '^(EMAIL|NAME|NUMBER)(,(EMAIL|NAME|NUMBER))*$'),
    dismissed boolean not null default false,
    primary key (first_id, second_id),
    constraint crm_contact_duplicate_order check (first_id < second_id)
);

create index crm_contact_duplicate_second on crm_contact_duplicate (second_id, first_id);
create index crm_contact_duplicate_open on crm_contact_duplicate (second_id desc, first_id desc) where not dismissed;

create table crm_contact_merge (
    id         bigint generated always as identity primary key,
    kept_id    bigint not null references crm_contact on delete cascade,
    gone_id    bigint not null references crm_contact on delete cascade,
    at         timestamptz not null,
    by_user    bigint,
    kept_after bigint not null, -- the version that came of it
    before     jsonb not null, -- the kept contact's details before
    moved      jsonb not null, -- what followed, by kind
    undone_at  timestamptz
);

create index crm_contact_merge_kept on crm_contact_merge (kept_id);
create index crm_contact_merge_gone on crm_contact_merge (gone_id);

create table crm_contact_field (
    id       bigint generated always as identity primary key,
    key      text not null constraint crm_contact_field_key unique check (key ~ '^[a-z][a-zA-Z0-9]{0,39}$'),
    label    text not null check (length(label) between 1 and 60),
    type     text not null check (type in ('TEXT', 'NUMBER', 'DATE', 'CHOICE', 'BOOLEAN', 'URL')),
    choices  text[] not null default '{}',
    required boolean not null,
    position integer not null check (position >= 0),
    archived boolean not null
);

create table crm_contact_view (
    id       bigint generated always as identity primary key,
    owner_id bigint not null,
    name     text not null check (length(name) between 1 and 60),
    query    text not null check (length(query) <= 2000),
    columns  text[] not null,
    shared   boolean not null
);

create index crm_contact_view_owner on crm_contact_view (owner_id);
create index crm_contact_view_shared on crm_contact_view (id) where shared;
