package io.voipcrm.web.user;

import io.voipcrm.core.access.Role;
import io.voipcrm.core.contact.Country;
import io.voipcrm.core.contact.PhoneNumber;
import io.voipcrm.core.user.EmailAddress;
import io.voipcrm.core.user.Extension;
import io.voipcrm.core.user.FullName;
import io.voipcrm.core.user.NewUser;
import io.voipcrm.core.user.Password;
import io.voipcrm.core.user.UserChange;
import io.voipcrm.web.json.Fields;
import java.util.Optional;

/** Reads users from requests. */
public final class UserFields {
    private UserFields() {}

    /** A user that shall be added, with the role that the request names. */
    static NewUser newUser(Fields in, Country country) {
        Optional<Role> role = in.required("userType", Role::parse);
        return read(in, country, role);
    }

    /** The first admin: a user whose role goes without saying. */
    public static NewUser firstAdmin(Fields in, Country country) {
        return read(in, country, Optional.of(Role.ADMIN));
    }

    /** What shall be different about a user; an empty or null telephone number removes it. */
    static UserChange change(Fields in, Country country) {
        Optional<FullName> fullName = in.optional("fullName", FullName::of);
        Optional<EmailAddress> email = in.optional("email", EmailAddress::of);
        Optional<PhoneNumber> phone = phone(in, country);
        Optional<Optional<PhoneNumber>> newPhone = in.given("phone") ? Optional.of(phone) : Optional.empty();
        Optional<Extension> extension = in.optional("extension", Extension::of);
        Optional<Role> role = in.optional("userType", Role::parse);
        Optional<Boolean> active = in.flag("isActive");
        Optional<Password> password = in.optional("password", Password::of);
        in.check();
        return new UserChange(fullName, email, newPhone, extension, role, active, password);
    }

    private static NewUser read(Fields in, Country country, Optional<Role> role) {
        Optional<FullName> fullName = in.required("fullName", FullName::of);
        Optional<EmailAddress> email = in.required("email", EmailAddress::of);
        Optional<PhoneNumber> phone = phone(in, country);
        Optional<Extension> extension = in.required("extension", Extension::of);
        Optional<Password> password = in.required("password", Password::of);
        in.check();
        return new NewUser(
                fullName.orElseThrow(),
                email.orElseThrow(),
                phone,
                extension.orElseThrow(),
                role.orElseThrow(),
                password.orElseThrow());
    }

    private static Optional<PhoneNumber> phone(Fields in, Country country) {
        return in.optional(
                        "phone",
                        text -> text.isBlank()
                                ? Optional.<PhoneNumber>empty()
                                : Optional.of(PhoneNumber.parse(text, country)))
                .flatMap(number -> number);
    }
}
