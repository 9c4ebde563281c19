package io.voipcrm.core.contact;

import java.util.Collection;
import java.util.Collections;
import java.util.Optional;

/**
 * Contacts without a company that have a name of several words alike, and nothing that tells them apart: no number or
 * address is known of either, or they share one.
 */
public final class Namesakes {
    private Namesakes() {}

    public static boolean are(ContactDetails one, ContactDetails other) {
        String key = NameKey.of(one.name());
        return key.contains(" ")
                && key.equals(NameKey.of(other.name()))
                && one.company().isEmpty()
                && other.company().isEmpty()
                && agree(
                        Likeness.of(one, Optional.empty()).numbers(),
                        Likeness.of(other, Optional.empty()).numbers())
                && agree(
                        Likeness.of(one, Optional.empty()).emails(),
                        Likeness.of(other, Optional.empty()).emails());
    }

    private static boolean agree(Collection<?> some, Collection<?> others) {
        return some.isEmpty() || others.isEmpty() || !Collections.disjoint(some, others);
    }
}
