package io.voipcrm.core;

import io.voipcrm.core.access.AccessPolicy;
import io.voipcrm.core.activity.Activities;
import io.voipcrm.core.activity.CallerCardService;
import io.voipcrm.core.activity.NoteFollower;
import io.voipcrm.core.activity.NoteService;
import io.voipcrm.core.activity.TaskFollower;
import io.voipcrm.core.activity.TaskPlaces;
import io.voipcrm.core.activity.TaskService;
import io.voipcrm.core.activity.TimelineService;
import io.voipcrm.core.activity.WrittenCallService;
import io.voipcrm.core.call.CallCorrections;
import io.voipcrm.core.call.CallFiling;
import io.voipcrm.core.call.CallFollower;
import io.voipcrm.core.call.CallLog;
import io.voipcrm.core.call.Staff;
import io.voipcrm.core.contact.ContactDirectory;
import io.voipcrm.core.contact.ContactFollower;
import io.voipcrm.core.event.Events;
import io.voipcrm.core.missed.MissedCallFollower;
import io.voipcrm.core.missed.MissedCallService;
import io.voipcrm.core.tx.Transactions;
import io.voipcrm.core.wrapup.OutcomeService;
import io.voipcrm.core.wrapup.WrapUpFollower;
import io.voipcrm.core.wrapup.WrapUpService;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;

/** The services for the work around calls, put together. */
record Work(
        CallFiling filing,
        WrittenCallService writtenCalls,
        CallCorrections corrections,
        MissedCallService missedCalls,
        NoteService notes,
        TaskService tasks,
        TimelineService timeline,
        CallerCardService callerCards,
        OutcomeService outcomes,
        WrapUpService wrapUps,
        List<ContactFollower> followers) {
    static Work of(
            Stores stores,
            Staff staff,
            CallLog log,
            ContactDirectory directory,
            ZoneId zone,
            AccessPolicy access,
            Events events,
            Clock clock) {
        Transactions transactions = stores.transactions();
        WorkStores kept = stores.work();
        CallFiling filing = new CallFiling(stores.calls(), stores.contacts(), access, transactions, events);
        NoteService notes =
                new NoteService(kept.notes(), stores.calls(), stores.contacts(), access, transactions, events, clock);
        TaskPlaces places = new TaskPlaces(stores.users(), stores.contacts(), stores.calls());
        TaskService tasks = new TaskService(kept.tasks(), places, zone, access, transactions, events, clock);
        return new Work(
                filing,
                new WrittenCallService(log, notes, transactions),
                new CallCorrections(stores.calls(), stores.contacts(), directory, access, transactions, events, clock),
                new MissedCallService(kept.missedCalls(), access, transactions, events, clock),
                notes,
                tasks,
                new TimelineService(
                        stores.contactBook(), kept.callHistory(), kept.notes(), kept.tasks(), access, transactions),
                new CallerCardService(
                        stores.calls(),
                        kept.callHistory(),
                        directory,
                        stores.contacts(),
                        kept.tasks(),
                        staff.dialling(),
                        access,
                        transactions),
                new OutcomeService(kept.wrapUps(), access, transactions, clock),
                new WrapUpService(
                        kept.wrapUps(),
                        stores.calls(),
                        filing,
                        new Activities(notes, tasks),
                        staff.availability(),
                        access,
                        transactions,
                        clock),
                followers(stores));
    }

    private static List<ContactFollower> followers(Stores stores) {
        WorkStores kept = stores.work();
        NoteFollower notes = new NoteFollower(kept.notes(), kept.callHistory());
        TaskFollower tasks = new TaskFollower(kept.tasks(), kept.callHistory());
        return List.of(
                new CallFollower(stores.calls(), kept.callHistory(), List.of(notes, tasks)),
                notes,
                tasks,
                new MissedCallFollower(kept.missedCalls()),
                new WrapUpFollower(kept.wrapUps(), kept.callHistory()));
    }

    void tick() {
        missedCalls.releaseUntouched();
        tasks.remind();
    }
}
