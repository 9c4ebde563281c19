package io.voipcrm.core.user;

import io.voipcrm.core.access.Role;
import io.voipcrm.core.contact.PhoneNumber;
import java.util.Optional;

/**
 * What shall be different about a user; an empty member stays as it is.
 *
 * @param phone the outer value says whether to change, the inner one what to: empty removes the number
 */
public record UserChange(
        Optional<FullName> fullName,
        Optional<EmailAddress> email,
        Optional<Optional<PhoneNumber>> phone,
        Optional<Extension> extension,
        Optional<Role> role,
        Optional<Boolean> active,
        Optional<Password> password) {}
