package io.voipcrm.core.persistence.jpa;

import static io.voipcrm.core.testing.Examples.CUSTOMER;
import static org.assertj.core.api.Assertions.assertThat;

import io.voipcrm.core.Stores;
import io.voipcrm.core.access.Actor;
import io.voipcrm.core.access.Role;
import io.voipcrm.core.activity.Due;
import io.voipcrm.core.activity.NewTask;
import io.voipcrm.core.activity.Note;
import io.voipcrm.core.activity.Task;
import io.voipcrm.core.call.Call;
import io.voipcrm.core.contact.Caller;
import io.voipcrm.core.contact.Contact;
import io.voipcrm.core.contact.ContactDetails;
import io.voipcrm.core.contact.ContactDraft;
import io.voipcrm.core.contact.ContactId;
import io.voipcrm.core.contact.ContactNotFoundException;
import io.voipcrm.core.contact.MergeRequest;
import io.voipcrm.core.testing.SettableClock;
import io.voipcrm.core.testing.TestCrm;
import io.voipcrm.core.wrapup.FollowUp;
import io.voipcrm.core.wrapup.WrapUpDraft;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What is written down about a contact while it is merged or erased: nothing is left that points to it. */
abstract class JpaContactRaces {
    private static final Due SOON = Due.on(LocalDate.of(2030, 1, 1));

    private final Meanwhile meanwhile;
    private final TestCrm crm;
    private final Actor anna;
    private final Actor admin;
    private final Contact kept;
    private final Contact gone;

    JpaContactRaces(TestDatabase.Provider provider) {
        TestDatabase database = TestDatabase.empty(provider);
        Stores stores = JpaStoresContract.stores(database);
        this.meanwhile = new Meanwhile(database, stores);
        this.crm = TestCrm.over(stores, SettableClock.someMorning());
        this.anna = crm.actor(crm.user(Role.USER));
        this.admin = crm.actor(crm.user(Role.ADMIN));
        this.kept = crm.crm().contacts().add(anna, ContactDetails.of("Åsa Ek"));
        this.gone = crm.crm().contacts().add(anna, ContactDetails.of("Asa Ek", CUSTOMER));
    }

    private void merge() {
        crm.crm()
                .contactMerging()
                .merge(
                        admin,
                        new MergeRequest(
                                kept.id(), kept.version(), gone.id(), gone.version(), ContactDraft.of(kept.details())));
    }

    private NewTask about(Optional<ContactId> contact) {
        return new NewTask("Call back", SOON, contact, Optional.empty(), Optional.empty());
    }

    @Test
    void aNoteWrittenDuringAMergeIsAboutTheContactThatStays() throws Exception {
        Note note = meanwhile.result(this::merge, () -> crm.crm().notes().write(anna, gone.id(), "Hello"));

        assertThat(note.contact()).contains(kept.id());
    }

    @Test
    void aMergeTakesAlongANoteThatIsBeingWritten() throws Exception {
        Note[] note = new Note[1];
        meanwhile.result(() -> note[0] = crm.crm().notes().write(anna, gone.id(), "Hello"), () -> {
            merge();
            return true;
        });

        assertThat(crm.crm().notes().findAll(anna, List.of(note[0].id())))
                .singleElement()
                .extracting(Note::contact)
                .isEqualTo(Optional.of(kept.id()));
    }

    @Test
    void aTaskPlannedDuringAMergeIsAboutTheContactThatStays() throws Exception {
        Task task = meanwhile.result(this::merge, () -> crm.crm().tasks().add(anna, about(Optional.of(gone.id()))));

        assertThat(task.contact()).contains(kept.id());
    }

    @Test
    void aTaskChangedDuringAMergeWaitsForItAndDoesNotStandInItsWay() throws Exception {
        Task task = crm.crm().tasks().add(anna, about(Optional.of(gone.id())));

        meanwhile.result(this::merge, () -> crm.crm().tasks().change(anna, task.id(), about(task.contact()), 1));

        assertThat(crm.crm().tasks().findAll(anna, List.of(task.id())))
                .singleElement()
                .extracting(Task::contact)
                .isEqualTo(Optional.of(kept.id()));
    }

    @Test
    void nothingIsWrittenAboutSomebodyWhoIsErasedMeanwhile() {
        CompletableFuture<Note> note = meanwhile.begun(
                () -> crm.crm().contactTrash().erase(admin, gone.id()),
                () -> crm.crm().notes().write(anna, gone.id(), "Hello"));

        assertThat(note)
                .failsWithin(30, TimeUnit.SECONDS)
                .withThrowableOfType(ExecutionException.class)
                .withCauseInstanceOf(ContactNotFoundException.class);
    }

    @Test
    void aCallThatArrivesDuringAMergeIsWithTheContactThatStays() throws Exception {
        meanwhile.result(this::merge, () -> crm.arrives("CA1"));

        assertThat(crm.call("CA1").caller().flatMap(Caller::contact)).contains(kept.id());
    }

    @Test
    void aCallLinkedDuringAMergeIsLinkedToTheContactThatStays() throws Exception {
        crm.arrives("CA1");
        Call call = crm.call("CA1");
        Caller chosen = new Caller(Optional.of(gone.id()), "Asa Ek");

        Call linked =
                meanwhile.result(this::merge, () -> crm.crm().callFiling().link(anna, call.id(), Optional.of(chosen)));

        assertThat(linked.caller().flatMap(Caller::contact)).contains(kept.id());
    }

    @Test
    void aCallWrappedUpDuringAMergeHasItsFollowUpWithTheContactThatStays() throws Exception {
        crm.arrives("CA1");
        Call call = crm.call("CA1");
        crm.customerHangsUp(call);
        FollowUp offer = new FollowUp("Send the offer", SOON, Optional.empty());
        WrapUpDraft draft = new WrapUpDraft(Optional.empty(), Optional.of("Asked"), Optional.of(offer), false);

        Optional<Task> followUp = meanwhile
                .result(this::merge, () -> crm.crm().wrapUps().save(anna, call.id(), draft))
                .followUp();

        assertThat(followUp.flatMap(Task::contact)).contains(kept.id());
    }
}
