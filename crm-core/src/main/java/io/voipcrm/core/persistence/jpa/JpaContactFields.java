package io.voipcrm.core.persistence.jpa;

import io.voipcrm.core.contact.ContactField;
import io.voipcrm.core.contact.ContactFields;
import io.voipcrm.core.contact.FieldDefinition;
import io.voipcrm.core.contact.FieldTakenException;
import io.voipcrm.core.contact.FieldType;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Keeps the company's own fields in PostgreSQL. */
final class JpaContactFields implements ContactFields {
    private static final Map<String, Supplier<RuntimeException>> UNIQUE =
            Map.of("crm_contact_field_key", FieldTakenException::new);
    private static final String SELECT = """
            select id, key, label, type, array_to_string(choices, chr(31)) as choices, required, position, archived
            from crm_contact_field
            """;

    private final Database database;

    JpaContactFields(Supplier<EntityManager> manager) {
        this.database = new Database(manager);
    }

    @Override
    public List<ContactField> all() {
        return read("order by position, id");
    }

    @Override
    public Optional<ContactField> find(long id) {
        return read("where id = ?1", id).stream().findFirst();
    }

    @Override
    public ContactField add(FieldDefinition definition) {
        List<Object> ids = new ArrayList<>();
        Violations.translate(
                () -> ids.addAll(database.column(
                        """
                        insert into crm_contact_field (key, label, type, choices, required, position, archived)
                        values (?1, ?2, ?3, string_to_array(?4, chr(31)), ?5, ?6, ?7) returning id
                        """,
                        definition.key(),
                        definition.label(),
                        definition.type().name(),
                        choices(definition),
                        definition.required(),
                        definition.position(),
                        definition.archived())),
                UNIQUE);
        return new ContactField(Database.number(ids.get(0)), definition);
    }

    @Override
    public void update(ContactField field) {
        FieldDefinition definition = field.definition();
        database.executeNative(
                """
                update crm_contact_field set label = ?2, type = ?3, choices = string_to_array(?4, chr(31)),
                    required = ?5, position = ?6, archived = ?7
                where id = ?1
                """,
                field.id(),
                definition.label(),
                definition.type().name(),
                choices(definition),
                definition.required(),
                definition.position(),
                definition.archived());
    }

    private List<ContactField> read(String rest, Object... parameters) {
        return database.rows(SELECT + rest, parameters).stream()
                .map(JpaContactFields::field)
                .toList();
    }

    private static String choices(FieldDefinition definition) {
        return new Columns<>(definition.choices()).text(choice -> choice);
    }

    private static ContactField field(@Nullable Object[] row) {
        List<String> choices = Stream.of(
                        Database.optionalText(row[4]).orElse("").split("\u001f"))
                .filter(choice -> !choice.isEmpty())
                .toList();
        FieldDefinition definition = new FieldDefinition(
                Database.optionalText(row[1]).orElseThrow(),
                Database.optionalText(row[2]).orElseThrow(),
                FieldType.valueOf(String.valueOf(row[3])),
                choices,
                Boolean.TRUE.equals(row[5]),
                (int) Database.number(row[6]),
                Boolean.TRUE.equals(row[7]));
        return new ContactField(Database.number(row[0]), definition);
    }
}
