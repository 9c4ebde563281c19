package io.voipcrm.core.contact;

import io.voipcrm.core.InvalidValueException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * A place in a list of contacts: right after the contact with this key and id.
 *
 * @param key what the list is sorted by: a folded text, or microseconds since 1970
 */
public record ContactCursor(ContactOrder order, String key, ContactId id) {
    private static final String BETWEEN = "\u001f";

    public ContactCursor {
        if (order.key().isMoment() && !key.matches("-?[0-9]{1,18}")) {
            throw invalid();
        }
    }

    public static ContactCursor after(Contact contact, ContactOrder order) {
        return new ContactCursor(order, order.key().of(contact), contact.id());
    }

    /** The form that a client gets and gives back. */
    public String text() {
        byte[] bytes = String.join(BETWEEN, order.text(), id.toString(), key).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /**
     * Reads {@link #text()}.
     *
     * @param order what the list that is read on is sorted by
     * @throws InvalidValueException when it is none, or one of a list that is sorted otherwise
     */
    public static ContactCursor parse(String text, ContactOrder order) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split(BETWEEN, 3);
            if (parts.length < 3 || !parts[0].equals(order.text())) {
                throw invalid();
            }
            return new ContactCursor(order, parts[2].replace("\0", ""), ContactId.of(Long.parseLong(parts[1])));
        } catch (IllegalArgumentException e) {
            throw invalid();
        }
    }

    private static InvalidValueException invalid() {
        return new InvalidValueException("cursor", "That is no cursor of this list");
    }
}
