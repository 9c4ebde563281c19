package io.voipcrm.core.activity;

import io.voipcrm.core.InvalidValueException;
import io.voipcrm.core.access.UserId;
import io.voipcrm.core.contact.ContactId;
import io.voipcrm.core.telephony.CallId;
import java.time.Instant;
import java.util.Optional;

/**
 * What somebody has written down about a contact or a call, or both.
 *
 * @param contact whom it is about; a call's note has the call's contact
 * @param text up to 20,000 characters; empty only for a call's
 * @param version 1 for a new one, and one more with every change
 */
public record Note(
        NoteId id,
        Optional<ContactId> contact,
        Optional<CallId> call,
        String text,
        UserId author,
        Instant createdAt,
        Instant updatedAt,
        long version) {
    static final int LONGEST = 20_000;

    /**
     * The text as it may be stored.
     *
     * @throws InvalidValueException when it is too long
     */
    public static String checked(String text) {
        if (text.length() > LONGEST) {
            throw new InvalidValueException("text", "A note has 20,000 characters at most");
        }
        return text.replace('\0', '\uFFFD');
    }

    Note with(String changed, Instant now) {
        return new Note(id, contact, call, changed, author, createdAt, now, version + 1);
    }
}
