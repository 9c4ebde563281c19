package io.voipcrm.core.persistence.jpa;

import io.voipcrm.core.access.UserId;
import io.voipcrm.core.contact.ContactView;
import io.voipcrm.core.contact.ContactViews;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Keeps saved views in PostgreSQL. */
final class JpaContactViews implements ContactViews {
    private static final String SELECT =
            "select id, owner_id, name, query, array_to_string(columns, chr(31)) as columns, shared from crm_contact_view ";

    private final Database database;

    JpaContactViews(Supplier<EntityManager> manager) {
        this.database = new Database(manager);
    }

    @Override
    public ContactView add(ContactView view) {
        Object id = database.column(
                        """
                        insert into crm_contact_view (owner_id, name, query, columns, shared)
                        values (?1, ?2, ?3, string_to_array(?4, chr(31)), ?5) returning id
                        """,
                        view.owner().value(),
                        view.name(),
                        view.query(),
                        new Columns<>(view.columns()).text(column -> column),
                        view.shared())
                .get(0);
        return new ContactView(
                Database.number(id), view.owner(), view.name(), view.query(), view.columns(), view.shared());
    }

    @Override
    public Optional<ContactView> find(long id) {
        return read("where id = ?1", id).stream().findFirst();
    }

    @Override
    public List<ContactView> of(UserId user) {
        return read("where owner_id = ?1 or shared order by id", user.value());
    }

    @Override
    public void update(ContactView view) {
        database.executeNative(
                """
                update crm_contact_view set name = ?2, query = ?3, columns = string_to_array(?4, chr(31)), shared = ?5
                where id = ?1
                """,
                view.id(),
                view.name(),
                view.query(),
                new Columns<>(view.columns()).text(column -> column),
                view.shared());
    }

    @Override
    public void delete(long id) {
        database.executeNative("delete from crm_contact_view where id = ?1", id);
    }

    private List<ContactView> read(String rest, Object... parameters) {
        return database.rows(SELECT + rest, parameters).stream()
                .map(JpaContactViews::view)
                .toList();
    }

    private static ContactView view(@Nullable Object[] row) {
        return new ContactView(
                Database.number(row[0]),
                UserId.of(Database.number(row[1])),
                Database.optionalText(row[2]).orElseThrow(),
                Database.optionalText(row[3]).orElse(""),
                Stream.of(Database.optionalText(row[4]).orElse("").split("\u001f"))
                        .filter(column -> !column.isEmpty())
                        .toList(),
                Boolean.TRUE.equals(row[5]));
    }
}
