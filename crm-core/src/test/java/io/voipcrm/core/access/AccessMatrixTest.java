package io.voipcrm.core.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.voipcrm.core.Crm;
import io.voipcrm.core.activity.Due;
import io.voipcrm.core.activity.Edit.Saved;
import io.voipcrm.core.activity.NewTask;
import io.voipcrm.core.activity.Note;
import io.voipcrm.core.call.Call;
import io.voipcrm.core.call.CallFilter;
import io.voipcrm.core.call.Direction;
import io.voipcrm.core.call.ManualCall;
import io.voipcrm.core.call.Outcome;
import io.voipcrm.core.contact.CompanyDetails;
import io.voipcrm.core.contact.Contact;
import io.voipcrm.core.contact.ContactDetails;
import io.voipcrm.core.contact.ContactDraft;
import io.voipcrm.core.contact.ContactFilter;
import io.voipcrm.core.contact.ContactId;
import io.voipcrm.core.contact.ContactOrder;
import io.voipcrm.core.contact.ContactView;
import io.voipcrm.core.contact.FieldDefinition;
import io.voipcrm.core.contact.FieldType;
import io.voipcrm.core.contact.MatchKeys;
import io.voipcrm.core.contact.MergeRequest;
import io.voipcrm.core.contact.Merged;
import io.voipcrm.core.dialling.DiallingRules;
import io.voipcrm.core.exchange.ImportId;
import io.voipcrm.core.presence.Availability;
import io.voipcrm.core.report.Grouping;
import io.voipcrm.core.report.ReportQuery;
import io.voipcrm.core.telephony.Credentials;
import io.voipcrm.core.telephony.Secret;
import io.voipcrm.core.testing.Examples;
import io.voipcrm.core.testing.TestCrm;
import io.voipcrm.core.user.User;
import io.voipcrm.core.user.UserChange;
import io.voipcrm.core.wrapup.OutcomeWords;
import io.voipcrm.core.wrapup.Tone;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who gets through to which use case: every one that asks for rights, for every role. */
class AccessMatrixTest {
    private static final Set<Role> EVERYBODY = EnumSet.allOf(Role.class);
    private static final Set<Role> LEADERS = EnumSet.of(Role.ADMIN, Role.MANAGER);
    private static final Set<Role> ADMINS = EnumSet.of(Role.ADMIN);

    /** Something that an actor may want of a CRM with a user and a call that somebody else has. */
    private interface Attempt {
        void by(Actor actor, Crm crm, User other, Call call);
    }

    private record UseCase(String name, Set<Role> allowed, Attempt attempt) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<UseCase> useCases() {
        return Stream.of(
                new UseCase("list users", EVERYBODY, (actor, crm, other, call) -> crm.users()
                        .all(actor)),
                new UseCase("name users", EVERYBODY, (actor, crm, other, call) -> crm.users()
                        .names(actor, List.of(other.id()))),
                new UseCase("see user", EVERYBODY, (actor, crm, other, call) -> crm.users()
                        .get(actor, other.id())),
                new UseCase("create user", ADMINS, (actor, crm, other, call) -> crm.users()
                        .create(actor, Examples.aUser("299", Role.USER))),
                new UseCase("update user", ADMINS, (actor, crm, other, call) -> crm.users()
                        .update(actor, other.id(), nothing())),
                new UseCase("deactivate user", ADMINS, (actor, crm, other, call) -> crm.users()
                        .deactivate(actor, other.id())),
                new UseCase("add contact", EVERYBODY, (actor, crm, other, call) -> crm.contacts()
                        .add(actor, ContactDetails.of("Åsa"))),
                new UseCase("export contacts", LEADERS, (actor, crm, other, call) -> crm.exports()
                        .export(actor, ContactFilter.all(), ContactOrder.byName())),
                new UseCase("list imports", LEADERS, (actor, crm, other, call) -> crm.imports()
                        .page(actor, Optional.empty(), 10)),
                new UseCase("see import", LEADERS, (actor, crm, other, call) -> crm.imports()
                        .get(actor, uploaded(crm))),
                new UseCase("check import", LEADERS, (actor, crm, other, call) -> crm.imports()
                        .check(actor, uploaded(crm))),
                new UseCase("start import", LEADERS, (actor, crm, other, call) -> crm.imports()
                        .start(actor, uploaded(crm))),
                new UseCase("cancel import", LEADERS, (actor, crm, other, call) -> crm.imports()
                        .cancel(actor, started(crm))),
                new UseCase("see refused rows", LEADERS, (actor, crm, other, call) -> crm.imports()
                        .refused(actor, uploaded(crm), 0, 1)),
                new UseCase("delete import", LEADERS, (actor, crm, other, call) -> crm.imports()
                        .delete(actor, uploaded(crm))),
                new UseCase("see contact", EVERYBODY, (actor, crm, other, call) -> crm.contacts()
                        .find(actor, ContactId.of(1))),
                new UseCase("list contacts", EVERYBODY, (actor, crm, other, call) -> crm.contacts()
                        .page(actor, ContactFilter.all(), ContactOrder.byName(), Optional.empty(), 10)),
                new UseCase("count contacts", EVERYBODY, (actor, crm, other, call) -> crm.contacts()
                        .count(actor, ContactFilter.all())),
                new UseCase("list tags", EVERYBODY, (actor, crm, other, call) -> crm.contacts()
                        .tags(actor, "")),
                new UseCase("change contact", EVERYBODY, (actor, crm, other, call) -> crm.contacts()
                        .change(actor, somebody(crm, other).id(), 1, ContactDraft.of(ContactDetails.of("Eva")))),
                new UseCase("find similar contacts", EVERYBODY, (actor, crm, other, call) -> crm.duplicates()
                        .similar(actor, MatchKeys.of(Set.of(), Set.of()), Optional.empty())),
                new UseCase("trash anothers contact", LEADERS, (actor, crm, other, call) -> crm.contactTrash()
                        .trash(actor, somebody(crm, other).id())),
                new UseCase("restore anothers contact", LEADERS, (actor, crm, other, call) -> crm.contactTrash()
                        .restore(actor, somebody(crm, other).id())),
                new UseCase("erase contact", ADMINS, (actor, crm, other, call) -> crm.contactTrash()
                        .erase(actor, somebody(crm, other).id())),
                new UseCase("export personal data", LEADERS, (actor, crm, other, call) -> crm.personalData()
                        .of(actor, somebody(crm, other).id())),
                new UseCase("list duplicates", LEADERS, (actor, crm, other, call) -> crm.duplicates()
                        .page(actor, Optional.empty(), 10)),
                new UseCase("dismiss duplicates", LEADERS, (actor, crm, other, call) -> crm.duplicates()
                        .dismiss(
                                actor,
                                somebody(crm, other).id(),
                                somebody(crm, other).id())),
                new UseCase("merge contacts", LEADERS, (actor, crm, other, call) -> merge(crm, actor, other)),
                new UseCase("undo merge", LEADERS, (actor, crm, other, call) -> crm.contactMerging()
                        .undo(
                                actor,
                                merge(crm, Examples.anActor(other.id().value(), Role.ADMIN), other)
                                        .mergeId())),
                new UseCase("add company", EVERYBODY, (actor, crm, other, call) -> crm.companies()
                        .add(actor, CompanyDetails.of("Bygg"))),
                new UseCase("list companies", EVERYBODY, (actor, crm, other, call) -> crm.companies()
                        .page(actor, "", Optional.empty(), 10)),
                new UseCase("see fields", EVERYBODY, (actor, crm, other, call) -> crm.contactFields()
                        .all(actor)),
                new UseCase("define field", ADMINS, (actor, crm, other, call) -> crm.contactFields()
                        .add(actor, new FieldDefinition("vatId", "VAT", FieldType.TEXT, List.of(), false, 0, false))),
                new UseCase("keep view", EVERYBODY, (actor, crm, other, call) -> crm.contactViews()
                        .add(actor, view(actor, false))),
                new UseCase("share view", LEADERS, (actor, crm, other, call) -> crm.contactViews()
                        .add(actor, view(actor, true))),
                new UseCase("find contact", EVERYBODY, (actor, crm, other, call) -> crm.contacts()
                        .withPhone(actor, Examples.CUSTOMER)),
                new UseCase("write note", EVERYBODY, (actor, crm, other, call) -> crm.notes()
                        .saveOfCall(actor, call.id(), "x", 0)),
                new UseCase("see everybody's notes of a call", LEADERS, (actor, crm, other, call) -> crm.notes()
                        .allOfCall(actor, call.id())),
                new UseCase("change another's note", LEADERS, (actor, crm, other, call) -> {
                    Note note = ((Saved<Note>) crm.notes().saveOfCall(as(other), call.id(), "x", 0)).now();
                    crm.notes().change(actor, note.id(), "y", note.version());
                }),
                new UseCase("delete another's note", LEADERS, (actor, crm, other, call) -> {
                    Note note = ((Saved<Note>) crm.notes().saveOfCall(as(other), call.id(), "x", 0)).now();
                    crm.notes().delete(actor, note.id());
                }),
                new UseCase("plan task", EVERYBODY, (actor, crm, other, call) -> crm.tasks()
                        .add(actor, task())),
                new UseCase("list tasks", EVERYBODY, (actor, crm, other, call) -> crm.tasks()
                        .counts(actor, Optional.empty())),
                new UseCase("finish another's task", LEADERS, (actor, crm, other, call) -> crm.tasks()
                        .done(actor, crm.tasks().add(as(other), task()).id())),
                new UseCase("delete another's task", LEADERS, (actor, crm, other, call) -> crm.tasks()
                        .delete(actor, crm.tasks().add(as(other), task()).id())),
                new UseCase("see caller's card", EVERYBODY, (actor, crm, other, call) -> crm.callerCards()
                        .of(actor, call.id())),
                new UseCase("link call", EVERYBODY, (actor, crm, other, call) -> crm.callFiling()
                        .link(actor, call.id(), Optional.empty())),
                new UseCase("see own open wrap-ups", EVERYBODY, (actor, crm, other, call) -> crm.wrapUps()
                        .open(actor)),
                new UseCase("see everybody's open wrap-ups", LEADERS, (actor, crm, other, call) -> crm.wrapUps()
                        .openByAgent(actor)),
                new UseCase("see wrap-up", EVERYBODY, (actor, crm, other, call) -> crm.wrapUps()
                        .find(actor, call.id())),
                new UseCase("see outcomes", EVERYBODY, (actor, crm, other, call) -> crm.outcomes()
                        .all(actor)),
                new UseCase("add outcome", ADMINS, (actor, crm, other, call) -> crm.outcomes()
                        .add(actor, new OutcomeWords("Sold", Tone.POSITIVE, 1, true))),
                new UseCase("require outcome", ADMINS, (actor, crm, other, call) -> crm.outcomes()
                        .require(actor, true)),
                new UseCase("see missed calls", EVERYBODY, (actor, crm, other, call) -> crm.missedCalls()
                        .counts(actor)),
                new UseCase("see credentials", ADMINS, (actor, crm, other, call) -> crm.credentials()
                        .find(actor, "fake")),
                new UseCase("save credentials", ADMINS, (actor, crm, other, call) -> crm.credentials()
                        .save(actor, "fake", credentials())),
                new UseCase("see dialling rules", ADMINS, (actor, crm, other, call) -> crm.dialling()
                        .rules(actor)),
                new UseCase("change dialling rules", ADMINS, (actor, crm, other, call) -> crm.dialling()
                        .changeRules(actor, DiallingRules.usual(Optional.empty()))),
                new UseCase("see numbers", EVERYBODY, (actor, crm, other, call) -> crm.dialling()
                        .numbers(actor)),
                new UseCase("change numbers", ADMINS, (actor, crm, other, call) -> crm.dialling()
                        .changeNumbers(actor, List.of())),
                new UseCase("check number", EVERYBODY, (actor, crm, other, call) -> crm.dialling()
                        .check(actor, "112")),
                new UseCase("decide on number", EVERYBODY, (actor, crm, other, call) -> crm.dialling()
                        .decide(actor, "112")),
                new UseCase("see availability", EVERYBODY, (actor, crm, other, call) -> crm.availability()
                        .of(actor)),
                new UseCase("set availability", EVERYBODY, (actor, crm, other, call) -> crm.availability()
                        .set(actor, Availability.BUSY)),
                new UseCase("end wrap-up", EVERYBODY, (actor, crm, other, call) -> crm.availability()
                        .doneWrappingUp(actor)),
                new UseCase("answer", EVERYBODY, (actor, crm, other, call) -> crm.calls()
                        .answer(actor, call.id())),
                new UseCase("release", EVERYBODY, (actor, crm, other, call) -> crm.calls()
                        .release(actor, call.id())),
                new UseCase("decline", EVERYBODY, (actor, crm, other, call) -> crm.calls()
                        .decline(actor, call.id())),
                new UseCase("hang up anothers", LEADERS, (actor, crm, other, call) -> crm.calls()
                        .hangUp(actor, call.id())),
                new UseCase("see call", EVERYBODY, (actor, crm, other, call) -> crm.calls()
                        .get(actor, call.id())),
                new UseCase("see live calls", EVERYBODY, (actor, crm, other, call) -> crm.calls()
                        .live(actor)),
                new UseCase("read log", EVERYBODY, (actor, crm, other, call) -> crm.callLog()
                        .page(actor, CallFilter.all(), Optional.empty(), 10)),
                new UseCase("export log", LEADERS, (actor, crm, other, call) -> crm.callLog()
                        .export(actor, CallFilter.all())
                        .next()),
                new UseCase("see report", LEADERS, (actor, crm, other, call) -> crm.reports()
                        .report(
                                actor,
                                new ReportQuery(
                                        LocalDate.of(2026, 3, 1),
                                        LocalDate.of(2026, 4, 1),
                                        ZoneOffset.UTC,
                                        Grouping.DAY,
                                        Optional.empty(),
                                        Optional.empty(),
                                        true))),
                new UseCase("rebuild reports", ADMINS, (actor, crm, other, call) -> crm.reports()
                        .rebuild(actor)),
                new UseCase("explain anothers call", LEADERS, (actor, crm, other, call) -> crm.explanations()
                        .explain(actor, call.id())),
                new UseCase("see statistics", LEADERS, (actor, crm, other, call) -> crm.callLog()
                        .statistics(actor, Instant.EPOCH, Instant.MAX)),
                new UseCase("correct own entry", EVERYBODY, (actor, crm, other, call) -> {
                    Call entry = crm.callLog().enter(actor, manualCall()).orElseThrow();
                    crm.callCorrections().correct(actor, entry.id(), manualCall(), entry.heardAt());
                }),
                new UseCase("correct another's entry", ADMINS, (actor, crm, other, call) -> {
                    Call entry = crm.callLog().enter(as(other), manualCall()).orElseThrow();
                    crm.callCorrections().correct(actor, entry.id(), manualCall(), entry.heardAt());
                }),
                new UseCase("remove another's entry", ADMINS, (actor, crm, other, call) -> {
                    Call entry = crm.callLog().enter(as(other), manualCall()).orElseThrow();
                    crm.callCorrections().remove(actor, entry.id(), entry.heardAt());
                }),
                new UseCase("enter call", EVERYBODY, (actor, crm, other, call) -> crm.callLog()
                        .enter(actor, manualCall())));
    }

    private static Contact somebody(Crm crm, User other) {
        return crm.contacts().add(Examples.anActor(other.id().value(), Role.USER), ContactDetails.of("Eva"));
    }

    private static Merged merge(Crm crm, Actor actor, User other) {
        ContactId keep = somebody(crm, other).id();
        ContactId gone = somebody(crm, other).id();
        return crm.contactMerging()
                .merge(actor, new MergeRequest(keep, 1, gone, 1, ContactDraft.of(ContactDetails.of("Eva"))));
    }

    private static ContactView view(Actor actor, boolean shared) {
        return new ContactView(0, actor.userId(), "All", "", List.of("name"), shared);
    }

    @ParameterizedTest
    @MethodSource("useCases")
    void letsThroughWhomTheTableNames(UseCase useCase) {
        for (Role role : Role.values()) {
            TestCrm crm = TestCrm.inMemory();
            User actor = crm.user(role);
            User other = crm.reachableAgent();
            crm.arrives("CA1");
            Call call = crm.call("CA1");
            crm.crm().calls().answer(crm.actor(other), call.id());

            Throwable thrown = catchThrowable(() -> useCase.attempt.by(crm.actor(actor), crm.crm(), other, call));

            assertThat(thrown instanceof AccessDeniedException)
                    .as("%s is refused to %s", useCase, role)
                    .isEqualTo(!useCase.allowed.contains(role));
            if (useCase.allowed.contains(role)) {
                assertThat(thrown).isNull();
            }
        }
    }

    private static UserChange nothing() {
        return new UserChange(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static ImportId uploaded(Crm crm) {
        try {
            byte[] table = "Name\n".getBytes(StandardCharsets.UTF_8);
            return crm.imports()
                    .upload(Examples.anActor(99, Role.ADMIN), "a.csv", new ByteArrayInputStream(table))
                    .id();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ImportId started(Crm crm) {
        ImportId id = uploaded(crm);
        crm.imports().start(Examples.anActor(99, Role.ADMIN), id);
        return id;
    }

    private static Credentials credentials() {
        return new Credentials("account", "key", new Secret("s"), "application", Examples.COMPANY, Optional.empty());
    }

    private static Actor as(User user) {
        return Examples.anActor(user.id().value(), user.role());
    }

    private static NewTask task() {
        return new NewTask(
                "Call back", Due.on(LocalDate.of(2030, 1, 1)), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static ManualCall manualCall() {
        return new ManualCall(
                Optional.empty(),
                Optional.of(Examples.CUSTOMER),
                Optional.empty(),
                Direction.INBOUND,
                Outcome.COMPLETED,
                Duration.ofMinutes(3));
    }
}
