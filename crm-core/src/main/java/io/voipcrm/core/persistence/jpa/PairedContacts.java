package io.voipcrm.core.persistence.jpa;

import io.voipcrm.core.contact.Namesakes;

/**
 * The statement that finds whom contacts may be the same as. Each of somebody's numbers, addresses and names is looked up
 * in the index by itself, and of many who share one only some are looked at: a switchboard's number has a whole company
 * behind it, and some names are everywhere. So that these some don't hide the twin, those with number and name are looked
 * up as well. Of all that were found, the likeliest few make a pair: first by number and name, then by address, by number,
 * by name. {@link Namesakes} says when a name alone does.
 */
final class PairedContacts {
    private static final int EACH = 5;
    private static final int OF_ONE_KEY = 20;
    private static final int NAMESAKES = 50;

    static final String INSERT = """
            insert into crm_contact_duplicate (first_id, second_id, reasons)
            select least(one.id, other.id), greatest(one.id, other.id), other.reasons
            from (
                select id, company_id,
                    array(select facet from unnest(facets) facet where facet ~ '^[pmk]:') as keys,
                    array(select facet from unnest(facets) facet where facet ~ '^p:') as numbers,
                    array(select facet from unnest(facets) facet where facet ~ '^m:') as emails,
                    array(select facet from unnest(facets) facet where facet ~ '^n:') as names
                from crm_contact
                where id = any(cast(string_to_array(?1, ',') as bigint[])) and state = 'ACTIVE' offset 0) one
            cross join lateral (
                select told.id, told.reasons from (
                    select found.id, (
                        select string_agg(distinct case left(facet, 1)
                            when 'p' then 'NUMBER' when 'm' then 'EMAIL' else 'NAME' end, ',')
                        from unnest(found.facets) facet where facet = any(one.keys || one.names)) as reasons
                    from crm_contact found
                    where found.id in (
                        select alike.id from unnest(one.keys) key cross join lateral (
                            select c.id from crm_contact c
                            where c.facets @> array[key] and c.state = 'ACTIVE' and c.id <> one.id limit %2$d) alike
                        union
                        select alike.id from unnest(one.numbers) number cross join unnest(one.names) named
                        cross join lateral (
                            select c.id from crm_contact c
                            where c.facets @> array[number, named] and c.state = 'ACTIVE' and c.id <> one.id
                            limit %1$d) alike
                        union
                        select alike.id from unnest(one.names) named cross join lateral (
                            select c.id, c.company_id, c.facets from crm_contact c
                            where c.facets @> array[named] and c.state = 'ACTIVE' and c.id <> one.id limit %3$d) alike
                        where one.company_id is null and alike.company_id is null and named like '%% %%'
                            and (one.numbers = '{}' or one.numbers && alike.facets
                                or not exists (select 1 from unnest(alike.facets) facet where facet ~ '^p:'))
                            and (one.emails = '{}' or one.emails && alike.facets
                                or not exists (select 1 from unnest(alike.facets) facet where facet ~ '^m:')))
                ) told
                order by case
                    when told.reasons like '%%NAME%%NUMBER' then 1
                    when told.reasons like 'EMAIL%%' then 2
                    when told.reasons = 'NUMBER' then 3
                    else 4 end, told.id
                limit %1$d) other
            order by 1, 2
            on conflict do nothing
            """.formatted(EACH, OF_ONE_KEY, NAMESAKES);

    private PairedContacts() {}
}
