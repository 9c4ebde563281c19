package io.voipcrm.web.telephony;

import io.voipcrm.core.InvalidValueException;
import io.voipcrm.core.contact.Country;
import io.voipcrm.core.contact.PhoneNumber;
import io.voipcrm.core.telephony.Credentials;
import io.voipcrm.core.telephony.Secret;
import io.voipcrm.web.json.Fields;
import java.util.Optional;

/** Reads the company's account; a secret that is masked, empty or left out stays as it is stored. */
final class CredentialsFields {
    private static final int LONGEST = 200;

    private CredentialsFields() {}

    static Credentials read(Fields in, Optional<Credentials> stored, Country country) {
        Optional<String> account = in.required("accountSid", text -> checked("accountSid", text));
        Optional<String> key = in.required("apiKey", text -> checked("apiKey", text));
        Optional<Secret> keySecret = secret(in, "apiSecret").or(() -> stored.map(Credentials::keySecret));
        if (keySecret.isEmpty()) {
            in.wrong("apiSecret", "This is needed");
        }
        Optional<String> application = in.required("twimlAppSid", text -> checked("twimlAppSid", text));
        Optional<PhoneNumber> number = in.required("phoneNumber", text -> PhoneNumber.parse(text, country));
        Optional<Secret> webhookSecret = secret(in, "authToken").or(() -> stored.flatMap(Credentials::webhookSecret));
        in.check();
        return new Credentials(
                account.orElseThrow(),
                key.orElseThrow(),
                keySecret.orElseThrow(),
                application.orElseThrow(),
                number.orElseThrow(),
                webhookSecret);
    }

    private static Optional<Secret> secret(Fields in, String member) {
        return in.optional(member, text -> text.strip())
                .filter(text -> !text.isEmpty() && !text.equals(CredentialsJson.MASK))
                .map(Secret::new);
    }

    private static String checked(String member, String text) {
        String trimmed = text.strip();
        if (trimmed.isEmpty() || trimmed.length() > LONGEST) {
            throw new InvalidValueException(member, "This has 1 to 200 characters");
        }
        return trimmed;
    }
}
