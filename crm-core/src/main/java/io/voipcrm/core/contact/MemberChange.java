package io.voipcrm.core.contact;

import java.util.Optional;

/**
 * What became of one member of a contact.
 *
 * @param member as clients know it, for example {@code name} or {@code fields.vatId}
 * @param from what it said before, as people read it; absent when it was empty
 * @param to what it says now; absent when it is empty
 */
public record MemberChange(String member, Optional<String> from, Optional<String> to) {}
