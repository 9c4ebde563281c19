package io.voipcrm.core.contact;

import io.voipcrm.core.InvalidValueException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Holds the values of a contact against what the company has defined. */
final class FieldRules {
    private FieldRules() {}

    /**
     * The values as they are kept. Only what a change itself breaks is refused: what is stored already stays, even if the
     * field has changed since, and what was missing before a field became required may be missing on.
     *
     * @param before what is stored already; absent for a new contact
     */
    static Map<String, String> checked(
            Map<String, String> values, Optional<Map<String, String>> before, List<ContactField> fields) {
        Map<String, String> stored = before.orElse(Map.of());
        Map<String, String> checked = new LinkedHashMap<>(values);
        for (ContactField field : fields) {
            FieldDefinition definition = field.definition();
            String value = values.get(definition.key());
            if (value != null && !value.isEmpty()) {
                boolean untouched = value.equals(stored.get(definition.key()));
                checked.put(definition.key(), untouched ? value : definition.checked(value));
            } else if (definition.required()
                    && !definition.archived()
                    && (before.isEmpty() || stored.containsKey(definition.key()))) {
                throw new InvalidValueException("fields." + definition.key(), "This is needed");
            }
        }
        for (String key : values.keySet()) {
            if (!stored.containsKey(key)
                    && fields.stream()
                            .noneMatch(field -> field.definition().key().equals(key))) {
                throw new InvalidValueException("fields." + key, "There is no such field");
            }
        }
        checked.values().removeIf(String::isEmpty);
        return checked;
    }
}
