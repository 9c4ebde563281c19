package io.voipcrm.core.user;

import io.voipcrm.core.access.Role;
import io.voipcrm.core.access.UserId;
import io.voipcrm.core.contact.PhoneNumber;
import java.time.Instant;
import java.util.Optional;

/**
 * A person who works with the CRM. The password's hash is kept apart, so that a user can be shown as it is.
 *
 * @param phone the person's own telephone, absent when not given
 * @param active whether the person may sign in; e-mail and extension are unique among the active
 * @param passwordChangedAt sessions begun before this no longer count
 */
public record User(
        UserId id,
        FullName fullName,
        EmailAddress email,
        Optional<PhoneNumber> phone,
        Extension extension,
        Role role,
        boolean active,
        Instant createdAt,
        Instant passwordChangedAt) {}
