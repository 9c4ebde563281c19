package io.voipcrm.core.contact;

import java.util.List;
import java.util.Map;

/**
 * All that is held about a person.
 *
 * @param others what features keep, by their kinds
 */
public record PersonalData(
        Contact contact, List<ContactChange> changes, Map<String, List<Map<String, Object>>> others) {
    public PersonalData {
        changes = List.copyOf(changes);
        others = Map.copyOf(others);
    }
}
