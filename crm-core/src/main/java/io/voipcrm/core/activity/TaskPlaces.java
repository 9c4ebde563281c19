package io.voipcrm.core.activity;

import io.voipcrm.core.InvalidValueException;
import io.voipcrm.core.access.UserId;
import io.voipcrm.core.call.Call;
import io.voipcrm.core.call.CallRepository;
import io.voipcrm.core.contact.Caller;
import io.voipcrm.core.contact.Contact;
import io.voipcrm.core.contact.ContactId;
import io.voipcrm.core.contact.ContactRepository;
import io.voipcrm.core.telephony.CallId;
import io.voipcrm.core.user.User;
import io.voipcrm.core.user.UserRepository;
import java.util.Optional;

/** Knows whether what a task refers to is there, and lets it stay until the transaction ends. */
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
        Optional<Call> call = wanted.call().map(this::call);
        Optional<ContactId> contact = wanted.contact().map(this::standing).or(() -> call.flatMap(Call::caller)
                .flatMap(Caller::contact)
                .flatMap(contacts::standing)
                .map(Contact::id));
        return new NewTask(wanted.title(), wanted.due(), contact, wanted.call(), wanted.assignee());
    }

    private void requireColleague(UserId id) {
        if (users.find(id).filter(User::active).isEmpty()) {
            throw new InvalidValueException("assigneeId", "There is no such colleague");
        }
    }

    private ContactId standing(ContactId id) {
        return contacts.standing(id)
                .map(Contact::id)
                .orElseThrow(() -> new InvalidValueException("contactId", "There is no such contact"));
    }

    private Call call(CallId id) {
        return calls.find(id).orElseThrow(() -> new InvalidValueException("callId", "There is no such call"));
    }
}
