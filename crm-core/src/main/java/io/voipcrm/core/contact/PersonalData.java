package io.voipcrm.core.contact;

import java.util.List;
import java.util.Map;

/**
 * All that is held about a person.
 *
 * @param changes of the contact, and of those merged into it
 * @param merges what the contact, and those merged into it, said before each merge
 * @param others what features keep, by their kinds
 */
public record PersonalData(
        Person person,
        List<ContactChange> changes,
        List<ContactMerge> merges,
        Map<String, List<Map<String, Object>>> others) {
    public PersonalData {
        merges = List.copyOf(merges);
        changes = List.copyOf(changes);
        others = Map.copyOf(others);
    }
}
