package io.voipcrm.core.activity;

import io.voipcrm.core.access.AccessPolicy;
import io.voipcrm.core.access.Actor;
import io.voipcrm.core.access.Permission;
import io.voipcrm.core.activity.CallerCard.Match;
import io.voipcrm.core.call.Call;
import io.voipcrm.core.call.CallHistory;
import io.voipcrm.core.call.CallNotFoundException;
import io.voipcrm.core.call.CallRepository;
import io.voipcrm.core.call.LastTalk;
import io.voipcrm.core.call.PastCall;
import io.voipcrm.core.contact.Caller;
import io.voipcrm.core.contact.Contact;
import io.voipcrm.core.contact.ContactDirectory;
import io.voipcrm.core.contact.ContactId;
import io.voipcrm.core.contact.ContactRepository;
import io.voipcrm.core.contact.PhoneNumber;
import io.voipcrm.core.dialling.DiallingService;
import io.voipcrm.core.telephony.CallId;
import io.voipcrm.core.tx.Transactions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Tells an agent whom a call is with before it is answered, with as few questions as ever. Thread-safe. */
public final class CallerCardService {
    private static final int SHOWN = 5;
    private static final int MOST_MATCHES = 10;

    private final CallRepository calls;
    private final CallHistory history;
    private final ContactDirectory directory;
    private final ContactRepository contacts;
    private final TaskRepository tasks;
    private final DiallingService dialling;
    private final AccessPolicy access;
    private final Transactions transactions;

    public CallerCardService(
            CallRepository calls,
            CallHistory history,
            ContactDirectory directory,
            ContactRepository contacts,
            TaskRepository tasks,
            DiallingService dialling,
            AccessPolicy access,
            Transactions transactions) {
        this.calls = calls;
        this.history = history;
        this.directory = directory;
        this.contacts = contacts;
        this.tasks = tasks;
        this.dialling = dialling;
        this.access = access;
        this.transactions = transactions;
    }

    /**
     * The card of a call.
     *
     * @throws CallNotFoundException when there is no such call
     */
    public CallerCard of(Actor actor, CallId id) {
        access.require(actor, Permission.SEE_CALLS);
        access.require(actor, Permission.SEE_CONTACTS);
        Call call = transactions.required(() -> calls.find(id)).orElseThrow(() -> new CallNotFoundException(id));
        Optional<PhoneNumber> number = call.parties().customer();
        boolean own = number.filter(dialling::ownNumber).isPresent();
        // A host's directory may be slow: it is asked outside of any transaction.
        List<Caller> known =
                own ? List.of() : known(call, number.map(directory::whose).orElse(List.of()));
        return transactions.required(() -> new CallerCard(
                call,
                number.flatMap(dialling.plan()::country),
                own,
                matches(call, known),
                number.map(one -> history.count(one, id)).orElse(0L)));
    }

    /** Whose call it is comes first, also when the number says nothing of it. */
    private static List<Caller> known(Call call, List<Caller> found) {
        List<Caller> all = new ArrayList<>();
        call.caller().ifPresent(all::add);
        found.stream()
                .filter(one -> all.stream().noneMatch(other -> same(one, other)))
                .forEach(all::add);
        return all.subList(0, Math.min(all.size(), MOST_MATCHES));
    }

    private static boolean same(Caller one, Caller other) {
        return one.contact().isPresent() ? one.contact().equals(other.contact()) : one.equals(other);
    }

    private List<Match> matches(Call call, List<Caller> known) {
        List<ContactId> ids =
                known.stream().flatMap(caller -> caller.contact().stream()).toList();
        if (ids.isEmpty()) {
            return known.stream().map(CallerCardService::nameOnly).toList();
        }
        Map<ContactId, Contact> rows =
                contacts.findAll(ids).stream().collect(Collectors.toMap(Contact::id, Function.identity()));
        Optional<PhoneNumber> number = call.parties().customer();
        Map<ContactId, List<PastCall>> last = history.last(ids, number, call.id(), SHOWN);
        Map<ContactId, LastTalk> talks = history.lastTalks(ids, number, call.id());
        Map<ContactId, List<Task>> open = tasks.openAbout(ids, SHOWN);
        return known.stream()
                .map(caller -> caller.contact()
                        .map(id -> new Match(
                                caller,
                                Optional.ofNullable(rows.get(id)),
                                last.getOrDefault(id, List.of()),
                                Optional.ofNullable(talks.get(id)),
                                open.getOrDefault(id, List.of())))
                        .orElseGet(() -> nameOnly(caller)))
                .toList();
    }

    private static Match nameOnly(Caller caller) {
        return new Match(caller, Optional.empty(), List.of(), Optional.empty(), List.of());
    }
}
