package io.voipcrm.core.activity;

import io.voipcrm.core.InvalidValueException;
import io.voipcrm.core.access.UserId;
import io.voipcrm.core.call.Call;
import io.voipcrm.core.call.CallRepository;
import io.voipcrm.core.contact.Caller;
import io.voipcrm.core.contact.ContactId;
import io.voipcrm.core.contact.ContactRepository;
import io.voipcrm.core.telephony.CallId;
import io.voipcrm.core.user.User;
import io.voipcrm.core.user.UserRepository;
import java.util.Optional;

/** Knows whether what a task refers to is there. */
public final class TaskPlaces {
    private final UserRepository users;
    private final ContactRepository contacts;
    private final CallRepository calls;

    public TaskPlaces(UserRepository users, ContactRepository contacts, CallRepository calls) {
        this.users = users;
        this.contacts = contacts;
        this.calls = calls;
    }

    /**
     * The task, about the call's contact unless it names one.
     *
     * @throws InvalidValueException naming what is not there
     */
    NewTask checked(NewTask wanted) {
        wanted.assignee().ifPresent(this::requireColleague);
        wanted.contact().ifPresent(this::requireContact);
        Optional<Call> call = wanted.call().map(this::call);
        Optional<ContactId> contact =
                wanted.contact().or(() -> call.flatMap(Call::caller).flatMap(Caller::contact));
        return new NewTask(wanted.title(), wanted.due(), contact, wanted.call(), wanted.assignee());
    }

    private void requireColleague(UserId id) {
        if (users.find(id).filter(User::active).isEmpty()) {
            throw new InvalidValueException("assigneeId", "There is no such colleague");
        }
    }

    private void requireContact(ContactId id) {
        if (contacts.find(id).isEmpty()) {
            throw new InvalidValueException("contactId", "There is no such contact");
        }
    }

    private Call call(CallId id) {
        return calls.find(id).orElseThrow(() -> new InvalidValueException("callId", "There is no such call"));
    }
}
