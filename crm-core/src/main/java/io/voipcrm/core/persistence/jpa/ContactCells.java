package io.voipcrm.core.persistence.jpa;

/** The row of a contact in a table of contacts, in words of SQL: cell by cell what {@code ContactTable} makes of it. */
final class ContactCells {
    /** What means something in a list of values. Written as codes, as providers look for parameters in texts. */
    private static final String SEPARATORS = "(chr(92) || chr(58) || ',;' || chr(10) || chr(13))";

    private static final String LABELLED = " || chr(58) || ' ' || ";

    /** Ids, then the state, then keys of fields are the parameters. */
    private static final String SELECT = """
            select c.id, c.name, coalesce(k.name, ''),
                coalesce((select string_agg(%s, '; ') from jsonb_array_elements(c.details -> 'phones') p), ''),
                coalesce((select string_agg(%s, '; ') from jsonb_array_elements(c.details -> 'emails') m), ''),
                coalesce(a.street, ''), coalesce(a.postal_code, ''), coalesce(a.city, ''), coalesce(a.region, ''),
                coalesce(a.country, ''),
                coalesce((select string_agg(%s, '; ') from jsonb_array_elements_text(c.details -> 'tags') t), ''),
                coalesce(u.email, ''), coalesce(c.details ->> 'notes', '')%s
            from crm_contact c
            left join crm_company k on k.id = c.company_id
            left join crm_user u on u.id = c.owner_id
            cross join lateral (
                select d ->> 'street' as street, d ->> 'postalCode' as postal_code, d ->> 'city' as city,
                    d ->> 'region' as region, d ->> 'country' as country
                from (select c.details -> 'address' as d) stored) a
            where c.id = any(cast(string_to_array(?1, ',') as bigint[])) and c.state = ?2
            order by c.id
            """;

    private ContactCells() {}

    /** Selects id and cells of some contacts, with that many of the company's own fields. */
    static String select(int fields) {
        StringBuilder own = new StringBuilder();
        for (int i = 0; i < fields; i++) {
            own.append(", coalesce(c.details -> 'fields' ->> cast(?")
                    .append(i + 3)
                    .append(" as text), '')");
        }
        String phone = escaped("p ->> 'label'") + LABELLED
                + "(p -> 'number' ->> 'e164') || coalesce(' ext. ' || (p ->> 'extension'), '')";
        String email = escaped("m ->> 'label'") + LABELLED + escaped("m ->> 'address'");
        return SELECT.formatted(phone, email, escaped("t"), own);
    }

    /** With a backslash before each separator; most texts have none, which is found out in no time. */
    private static String escaped(String text) {
        String value = "(" + text + ")";
        String escaped = value;
        for (String sign : new String[] {"chr(92)", "chr(58)", "','", "';'", "chr(10)", "chr(13)"}) {
            escaped = "replace(" + escaped + ", " + sign + ", chr(92) || " + sign + ")";
        }
        return "case when translate(" + value + ", " + SEPARATORS + ", '') = " + value + " then " + value + " else "
                + escaped + " end";
    }
}
