package io.voipcrm.core.contact;

import io.voipcrm.core.InvalidValueException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Holds the values of a contact against what the company has defined. */
final class FieldRules {
    private FieldRules() {}

    /**
     * The values as they are kept.
     *
     * @param before what is stored already: a value that has not been touched stays, even if the field has changed since
     */
    static Map<String, String> checked(
            Map<String, String> values, Map<String, String> before, List<ContactField> fields) {
        Map<String, String> checked = new LinkedHashMap<>(values);
        for (ContactField field : fields) {
            FieldDefinition definition = field.definition();
            String member = "fields." + definition.key();
            String value = values.get(definition.key());
            boolean untouched = value != null && value.equals(before.get(definition.key()));
            if (value != null && !value.isEmpty() && !untouched) {
                checked.put(definition.key(), definition.checked(value));
            }
            if ((value == null || value.isEmpty()) && definition.required() && !definition.archived()) {
                throw new InvalidValueException(member, "This is needed");
            }
        }
        for (String key : values.keySet()) {
            if (!before.containsKey(key)
                    && fields.stream()
                            .noneMatch(field -> field.definition().key().equals(key))) {
                throw new InvalidValueException("fields." + key, "There is no such field");
            }
        }
        checked.values().removeIf(String::isEmpty);
        return checked;
    }
}
