package io.voipcrm.core.activity;

import io.voipcrm.core.InvalidValueException;
import io.voipcrm.core.access.UserId;
import io.voipcrm.core.contact.ContactId;
import io.voipcrm.core.telephony.CallId;
import java.util.Optional;

/**
 * A task as somebody wants it.
 *
 * @param title 1 to 200 characters
 * @param assignee who is to do it; absent for whoever has it, or who asks when it is new
 */
public record NewTask(
        String title, Due due, Optional<ContactId> contact, Optional<CallId> call, Optional<UserId> assignee) {
    public NewTask {
        title = checkedTitle(title);
    }

    /**
     * The title as it may be stored.
     *
     * @throws InvalidValueException when it says nothing or too much
     */
    public static String checkedTitle(String title) {
        String words = title.strip().replace('\0', '\uFFFD');
        if (words.isEmpty() || words.length() > 200) {
            throw new InvalidValueException("title", "A title has 1 to 200 characters");
        }
        return words;
    }
}
