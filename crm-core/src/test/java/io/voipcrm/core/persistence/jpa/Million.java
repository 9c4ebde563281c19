package io.voipcrm.core.persistence.jpa;

/** Very many contacts, made by the database: some names are everywhere, others hardly anywhere. */
final class Million {
    private static final String FIRST = """
            anna,erik,maria,lars,karl,eva,johan,margareta,anders,kristina,per,elisabeth,nils,birgitta,mikael,karin,jan,marie,
            hans,ingrid,lennart,christina,gunnar,sofia,olof,linnea,sven,kerstin,fredrik,lena,bengt,helena,bo,marianne,peter,
            emma,gustav,johanna,thomas,inger,ahmed,sara,fatima,jose,wei,yusuf,elif,siobhan,zlatan,zeynep,viktor,wilhelmina,
            ulrika,yngve,torbjorn,xiomara,quentin,oskar,alva,hugo""";

    private static final String LAST = """
            andersson,johansson,karlsson,nilsson,eriksson,larsson,olsson,persson,svensson,gustafsson,pettersson,jonsson,jansson,
            hansson,bengtsson,jonasson,lindberg,jakobsson,magnusson,lindstrom,olofsson,lindqvist,lindgren,berg,axelsson,bergstrom,
            lundberg,lind,lundgren,lundqvist,mattsson,berglund,fredriksson,sandberg,henriksson,forsberg,sjoberg,wallin,ali,
            mohamed,engstrom,eklund,danielsson,lundin,hakansson,back,bjork,bergman,gunnarsson,holm,wikstrom,samuelsson,isaksson,
            fransson,bergqvist,nystrom,holmberg,arvidsson,lofgren,soderberg,nyberg,blomqvist,claesson,nordstrom,martensson,
            zetterberg,ostrom,yilmaz,nguyen,garcia,obrien,kowalski,haddad,ibrahimovic,qvarnstrom""";

    private static final String TRADE =
            "bygg,cykel,konsult,akeri,fastigheter,bageri,el,plat,data,mark,maleri,kakel,vard,frakt";

    private Million() {}

    static void fill(TestDatabase database, int contacts) {
        database.run("""
                create table left_out as select indexname, indexdef from pg_indexes
                where schemaname = current_schema() and tablename = 'crm_contact' and indexname not like '%pkey';
                do $$
                declare name text;
                begin
                    for name in select indexname from left_out loop
                        execute 'drop index ' || name;
                    end loop;
                end $$
                """);
        insert(database, contacts);
        // Built at once, they are made in a tenth of the time.
        database.run("""
                do $$
                declare definition text;
                begin
                    for definition in select indexdef from left_out loop
                        execute definition;
                    end loop;
                end $$;
                drop table left_out
                """);
        database.run("vacuum analyze crm_contact");
        database.run("vacuum analyze crm_company");
    }

    private static void insert(TestDatabase database, int contacts) {
        int companies = Math.max(10, contacts / 50);
        database.run("""
                insert into crm_company (id, version, name, sort_name, created_at, updated_at)
                select nextval('crm_company_seq'), 1, name, name, now(), now() from (
                    select l.words[1 + mod(n * 7, cardinality(l.words))] || ' ' || t.words[1 + mod(n, cardinality(t.words))]
                        || ' ' || n as name
                    from generate_series(1, %d) n,
                        (select string_to_array(regexp_replace('%s', '\\s', '', 'g'), ',') as words) l,
                        (select string_to_array('%s', ',') as words) t) named
                """.formatted(companies, LAST, TRADE));
        database.run("""
                insert into crm_contact (id, version, state, name, company_id, owner_id, details, created_at, created_by,
                    updated_at, updated_by, sort_name, sort_company, search_text, facets)
                select id, 1, 'ACTIVE', initcap(name), company_id, owner, jsonb_build_object('type', 'ContactDocument',
                        'phones', jsonb_build_array(jsonb_build_object('number', jsonb_build_object('e164', '+' || digits),
                            'label', 'mobile')),
                        'emails', jsonb_build_array(jsonb_build_object('address', email, 'label', 'work')),
                        'tags', jsonb_build_array(tag), 'notes', notes, 'fields', '{}'::jsonb),
                    at, 1, at + interval '1 hour', 1, name, company || chr(1) || name,
                    concat_ws(chr(10), name, company, email, digits, tag, notes),
                    array['o:' || owner, 'c:' || company_id, 't:' || tag, 'p:+' || digits, 'm:' || email,
                        'n:' || name, 'k:' || company_id || ':' || name, 'w:' || left(name, 1), 'w:' || left(name, 2),
                        'w:' || left(last, 1), 'w:' || left(last, 2)]
                from (
                    select named.*, k.sort_name as company,
                        replace(named.name, ' ', '.') || n || '@' || replace(k.sort_name, ' ', '') || '.se' as email
                    from (
                        select nextval('crm_contact_seq') as id, n, last, first || ' ' || last as name,
                            1 + mod(hash * 31, 40) as owner, (array['vip', 'kund', 'lead', 'partner', 'ny'])[
                                1 + mod(hash, 5)] as tag,
                            (select min(id) from crm_company) + mod(hash * 17, %2$d) as company_id,
                            '467' || lpad(mod(n::bigint * 7919, 100000000)::text, 8, '0') as digits,
                            case when mod(n, 3) = 0 then 'ringer helst ' || (array['mandag', 'tisdag', 'onsdag'])[
                                1 + mod(hash, 3)] || ' om arende ' || hash else '' end as notes,
                            timestamptz '2020-01-01' + n * interval '2 minutes' as at
                        from (
                            select n, abs(hashint4(n))::bigint as hash,
                                f.words[1 + floor(power(abs(hashint4(n + 1)) / 2147483648.0, 2)
                                    * cardinality(f.words))::int] as first,
                                l.words[1 + floor(power(abs(hashint4(n + 2)) / 2147483648.0, 2)
                                    * cardinality(l.words))::int] as last
                            from generate_series(1, %1$d) n,
                                (select string_to_array(regexp_replace('%3$s', '\\s', '', 'g'), ',') as words) f,
                                (select string_to_array(regexp_replace('%4$s', '\\s', '', 'g'), ',') as words) l) drawn
                        ) named
                    join crm_company k on k.id = named.company_id) whole
                """.formatted(contacts, companies, FIRST, LAST));
        database.run(
                "insert into crm_tag select tag, tag from unnest(array['vip', 'kund', 'lead', 'partner', 'ny']) tag");
    }
}
