package io.voipcrm.core.contact;

import io.voipcrm.core.InvalidValueException;
import java.util.Optional;
import java.util.stream.Stream;

/** Where letters go. What is absent is not known; each member has 200 characters at most. */
public record PostalAddress(
        Optional<String> street,
        Optional<String> postalCode,
        Optional<String> city,
        Optional<String> region,
        Optional<String> country) {
    private static final int LONGEST = 200;

    public PostalAddress {
        street = checked("street", street);
        postalCode = checked("postalCode", postalCode);
        city = checked("city", city);
        region = checked("region", region);
        country = checked("country", country);
    }

    /** Whether nothing of it is known. */
    public boolean isEmpty() {
        return Stream.of(street, postalCode, city, region, country).allMatch(Optional::isEmpty);
    }

    private static Optional<String> checked(String member, Optional<String> text) {
        Optional<String> stripped = text.map(String::strip).filter(kept -> !kept.isEmpty());
        if (stripped.filter(kept -> kept.length() > LONGEST).isPresent()) {
            throw new InvalidValueException("address." + member, "This has 200 characters at most");
        }
        return stripped;
    }
}
