package io.voipcrm.core.wrapup;

import io.voipcrm.core.call.Call;
import io.voipcrm.core.call.CallHistory;
import io.voipcrm.core.call.OutcomeCodeId;
import io.voipcrm.core.contact.Contact;
import io.voipcrm.core.contact.ContactFollower;
import io.voipcrm.core.contact.ContactId;
import io.voipcrm.core.contact.Person;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Tells people what their calls were classed as. Classes belong to calls, so they follow nobody. */
public final class WrapUpFollower implements ContactFollower {
    private static final int CALLS = 10_000;

    private final WrapUpRepository repository;
    private final CallHistory history;

    public WrapUpFollower(WrapUpRepository repository, CallHistory history) {
        this.repository = repository;
        this.history = history;
    }

    @Override
    public String kind() {
        return "wrap-ups";
    }

    @Override
    public List<Long> move(ContactId from, Contact to) {
        return List.of();
    }

    @Override
    public void moveBack(List<Long> moved, ContactId from, Contact to) {
        // Nothing has moved.
    }

    @Override
    public void erase(Person person) {
        // What calls came to counts on, without a trace of who it was.
    }

    @Override
    public List<Map<String, Object>> personalData(Person person) {
        Map<OutcomeCodeId, String> labels =
                repository.outcomes().stream().collect(Collectors.toMap(OutcomeCode::id, OutcomeCode::label));
        return history.with(person.id(), person.ownNumbers(), Optional.empty(), CALLS).stream()
                .flatMap(call -> call
                        .code()
                        .flatMap(code -> Optional.ofNullable(labels.get(code)))
                        .map(label -> shown(call, label))
                        .stream())
                .toList();
    }

    private static Map<String, Object> shown(Call call, String label) {
        return Map.of("startedAt", call.progress().startedAt().toString(), "outcome", label);
    }
}
