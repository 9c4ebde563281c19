package io.voipcrm.core.contact;

import io.voipcrm.core.access.UserId;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** What contacts are found by as a whole, each kind with a letter of its own: one index answers for all of them. */
public final class Facets {
    /** The contact lies in the trash. */
    public static final String TRASHED = "x";

    private static final int BEGINNING = 2;

    private Facets() {}

    public static String owner(Optional<UserId> owner) {
        return "o:" + owner.map(UserId::toString).orElse("-");
    }

    public static String company(CompanyId company) {
        return "c:" + company;
    }

    public static String tag(String tag) {
        return "t:" + Folding.plain(tag);
    }

    public static String phone(PhoneNumber number) {
        return "p:" + number.e164();
    }

    public static String email(String address) {
        return "m:" + address;
    }

    /** A name like this one. */
    public static String name(String name) {
        return "n:" + NameKey.of(name);
    }

    /** A name like this one, and, within a company, a namesake there. */
    static Set<String> names(ContactDetails details) {
        String key = NameKey.of(details.name());
        if (key.isEmpty()) {
            return Set.of();
        }
        Set<String> names = new LinkedHashSet<>();
        names.add("n:" + key);
        details.company().ifPresent(company -> names.add("k:" + company.id() + ":" + key));
        return names;
    }

    /** A word of the name begins so. */
    static String beginning(String letters) {
        return "w:" + letters;
    }

    /** The first one and two letters of each word. */
    static Set<String> beginnings(String name) {
        Set<String> beginnings = new LinkedHashSet<>();
        Arrays.stream(Folding.plain(name).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .forEach(word -> {
                    int letters = word.codePointCount(0, word.length());
                    for (int length = 1; length <= Math.min(BEGINNING, letters); length++) {
                        beginnings.add(beginning(word.substring(0, word.offsetByCodePoints(0, length))));
                    }
                });
        return beginnings;
    }

    /** Why two contacts that share this one may be the same person; empty when it says nothing of the kind. */
    public static Optional<DuplicateReason> reason(String facet) {
        if (facet.startsWith("p:")) {
            return Optional.of(DuplicateReason.NUMBER);
        }
        if (facet.startsWith("m:")) {
            return Optional.of(DuplicateReason.EMAIL);
        }
        return facet.startsWith("k:") ? Optional.of(DuplicateReason.NAME) : Optional.empty();
    }
}
