package io.voipcrm.core.persistence.jpa;

import io.voipcrm.core.contact.ContactFilter;
import io.voipcrm.core.contact.ContactId;
import io.voipcrm.core.contact.ContactOrder;
import io.voipcrm.core.exchange.ContactRowSource;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Has PostgreSQL make the cells: a contact put together here only to be taken apart again takes several times as long.
 */
final class JpaContactRowSource implements ContactRowSource {
    private final Database database;

    JpaContactRowSource(Supplier<EntityManager> manager) {
        this.database = new Database(manager);
    }

    @Override
    public List<ContactId> matching(ContactFilter filter, ContactOrder order) {
        return new ContactSearch(database, filter).all(order);
    }

    @Override
    public List<List<String>> rows(List<ContactId> ids, boolean trashed, List<String> fieldKeys) {
        List<Object> parameters = new ArrayList<>();
        parameters.add(Database.text(ids.stream().map(ContactId::value).toList()));
        parameters.add(trashed ? "TRASHED" : "ACTIVE");
        parameters.addAll(fieldKeys);
        Map<Long, List<String>> found = new HashMap<>();
        for (Object[] row : database.rows(ContactCells.select(fieldKeys.size()), parameters.toArray())) {
            String[] cells = Arrays.copyOfRange(row, 1, row.length, String[].class);
            found.put(Database.number(row[0]), Arrays.asList(cells));
        }
        List<List<String>> rows = new ArrayList<>(found.size());
        for (ContactId id : ids) {
            List<String> row = found.get(id.value());
            if (row != null) {
                rows.add(row);
            }
        }
        return rows;
    }
}
