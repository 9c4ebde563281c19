package io.voipcrm.core.call;

import io.voipcrm.core.contact.Caller;
import io.voipcrm.core.contact.Contact;
import io.voipcrm.core.contact.ContactFollower;
import io.voipcrm.core.contact.ContactId;
import io.voipcrm.core.contact.Person;
import io.voipcrm.core.contact.PhoneNumber;
import io.voipcrm.core.telephony.CallId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Calls follow the contacts that they were with. Thread-safe. */
public final class CallFollower implements ContactFollower {
    private static final int TOLD = 10_000;

    private final CallRepository calls;
    private final CallHistory history;
    private final List<CallCompanion> companions;

    /**
     * The follower.
     *
     * @param companions what is kept of calls that are nobody's but by their number
     */
    public CallFollower(CallRepository calls, CallHistory history, List<CallCompanion> companions) {
        this.calls = calls;
        this.history = history;
        this.companions = List.copyOf(companions);
    }

    @Override
    public String kind() {
        return "calls";
    }

    @Override
    public List<Long> move(ContactId from, Contact to) {
        return calls.moveCaller(from, Optional.empty(), caller(to));
    }

    @Override
    public void moveBack(List<Long> moved, ContactId from, Contact to) {
        calls.moveCaller(from, Optional.of(moved.stream().map(CallId::of).toList()), caller(to));
    }

    @Override
    public void erase(Person person) {
        List<CallId> forgotten = calls.forgetCaller(person.id(), person.ownNumbers());
        companions.forEach(companion -> companion.forget(forgotten));
    }

    @Override
    public List<Map<String, Object>> personalData(Person person) {
        return history.with(person.id(), person.ownNumbers(), Optional.empty(), TOLD).stream()
                .map(CallFollower::told)
                .toList();
    }

    private static Map<String, Object> told(Call call) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("direction", call.parties().direction().name());
        told.put("number", call.parties().customer().map(PhoneNumber::e164).orElse(""));
        told.put("startedAt", call.progress().startedAt().toString());
        told.put("outcome", call.progress().outcome().map(Enum::name).orElse(""));
        told.put(
                "talkSeconds",
                call.progress().talkTime().map(time -> time.toSeconds()).orElse(0L));
        return told;
    }

    private static Caller caller(Contact contact) {
        return new Caller(Optional.of(contact.id()), contact.name());
    }
}
