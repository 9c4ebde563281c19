package io.voipcrm.core.contact;

import io.voipcrm.core.access.UserId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells two versions of a contact apart, member by member, in words that people read. */
final class Differences {
    private final List<MemberChange> found = new ArrayList<>();

    private Differences() {}

    static List<MemberChange> between(ContactDetails before, ContactDetails after) {
        Differences differences = new Differences();
        differences.note("name", before.name(), after.name());
        differences.note("company", company(before), company(after));
        differences.note("phones", phones(before), phones(after));
        differences.note("emails", emails(before), emails(after));
        differences.note("address", address(before), address(after));
        differences.note("tags", String.join(", ", before.tags()), String.join(", ", after.tags()));
        differences.note("owner", owner(before), owner(after));
        differences.note("notes", before.notes(), after.notes());
        TreeSet<String> keys = new TreeSet<>(before.fields().keySet());
        keys.addAll(after.fields().keySet());
        for (String key : keys) {
            differences.note(
                    "fields." + key,
                    before.fields().getOrDefault(key, ""),
                    after.fields().getOrDefault(key, ""));
        }
        return differences.found;
    }

    private void note(String member, String before, String after) {
        if (!before.equals(after)) {
            found.add(new MemberChange(member, said(before), said(after)));
        }
    }

    private static Optional<String> said(String text) {
        return Optional.of(text).filter(said -> !said.isEmpty());
    }

    private static String company(ContactDetails details) {
        return details.company().map(CompanyRef::name).orElse("");
    }

    private static String phones(ContactDetails details) {
        return details.phones().stream()
                .map(phone -> phone.label() + " " + phone.number().e164()
                        + phone.extension().map(digits -> " ext. " + digits).orElse(""))
                .collect(Collectors.joining(", "));
    }

    private static String emails(ContactDetails details) {
        return details.emails().stream()
                .map(email -> email.label() + " " + email.address())
                .collect(Collectors.joining(", "));
    }

    private static String address(ContactDetails details) {
        return details.address().stream()
                .flatMap(there ->
                        Stream.of(there.street(), there.postalCode(), there.city(), there.region(), there.country()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    /** By number: names change, and whoever shows the record knows them. */
    private static String owner(ContactDetails details) {
        return details.owner().map(UserId::toString).orElse("");
    }
}
