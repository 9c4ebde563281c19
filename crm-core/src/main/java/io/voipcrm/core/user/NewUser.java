package io.voipcrm.core.user;

import io.voipcrm.core.access.Role;
import io.voipcrm.core.contact.PhoneNumber;
import java.util.Optional;

/** A user about to be invited. */
public record NewUser(
        FullName fullName,
        EmailAddress email,
        Optional<PhoneNumber> phone,
        Extension extension,
        Role role,
        Password password) {}
