package io.voipcrm.core.contact;

import java.util.Optional;

/**
 * Whom a number belongs to, as far as it is known.
 *
 * @param contact the contact, absent when a host's directory knows the name only
 */
public record Caller(Optional<ContactId> contact, String name) {}
