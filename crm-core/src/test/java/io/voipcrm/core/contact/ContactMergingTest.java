package io.voipcrm.core.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.voipcrm.core.InvalidValueException;
import io.voipcrm.core.access.AccessDeniedException;
import io.voipcrm.core.access.Actor;
import io.voipcrm.core.access.Role;
import io.voipcrm.core.call.Call;
import io.voipcrm.core.testing.Examples;
import io.voipcrm.core.testing.TestCrm;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ContactMergingTest {
    private final TestCrm crm = TestCrm.inMemory();
    private final Actor manager = crm.actor(crm.user(Role.MANAGER));
    private final Actor admin = crm.actor(crm.user(Role.ADMIN));
    private final ContactMerging merging = crm.crm().contactMerging();
    private final Contact anna = added(ContactDetails.of("Anna"));
    private final Contact ann = added(ContactDetails.of("Ann", Examples.CUSTOMER));

    private Contact added(ContactDetails details) {
        return crm.crm().contacts().add(manager, details);
    }

    private Contact now(Contact contact) {
        return crm.crm().contacts().get(manager, contact.id());
    }

    private Merged merged() {
        return merging.merge(manager, request(anna, ann, ContactDetails.of("Anna Ek", Examples.CUSTOMER)));
    }

    private static MergeRequest request(Contact keep, Contact other, ContactDetails details) {
        return new MergeRequest(keep.id(), keep.version(), other.id(), other.version(), ContactDraft.of(details));
    }

    private Optional<ContactId> whoCalled(String leg) {
        Call call = crm.call(leg);
        return call.caller().flatMap(Caller::contact);
    }

    @Test
    void letsCallsFollowIntoTheMergeAndBack() {
        crm.arrives("CA1");
        assertThat(whoCalled("CA1")).contains(ann.id());

        Merged merged = merged();
        assertThat(whoCalled("CA1")).contains(anna.id());

        merging.undo(manager, merged.mergeId());
        assertThat(whoCalled("CA1")).contains(ann.id());
    }

    @Test
    void leavesOneContactThatTheOtherPointsTo() {
        Merged merged = merged();

        assertThat(merged.contact().name()).isEqualTo("Anna Ek");
        assertThatExceptionOfType(ContactNotFoundException.class)
                .isThrownBy(() -> now(ann))
                .satisfies(gone -> assertThat(gone.mergedInto()).contains(anna.id()));
        assertThat(crm.crm().contacts().withPhone(manager, Examples.CUSTOMER)).containsExactly(merged.contact());
    }

    @Test
    void isHeldUpByNoFieldThatNeitherHasBecauseItBecameRequiredLater() {
        Contact both = added(ContactDetails.of("Ann"));
        crm.crm()
                .contactFields()
                .add(admin, new FieldDefinition("vat", "VAT", FieldType.TEXT, List.of(), true, 0, false));

        assertThat(merged().contact().name()).isEqualTo("Anna Ek");

        ContactDetails known = ContactDetails.of("Ann").withFields(Map.of("vat", "SE55"));
        Contact cleo = added(known.withName("Cleo"));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> merging.merge(manager, request(both, cleo, ContactDetails.of("Ann"))))
                .satisfies(refusal -> assertThat(refusal.member()).isEqualTo("fields.vat"));
        assertThat(merging.merge(manager, request(both, cleo, known)).contact().details())
                .isEqualTo(known);
    }

    @Test
    void isUndoneWithWhatEachWas() {
        Unmerged unmerged = merging.undo(manager, merged().mergeId());

        assertThat(unmerged.contact().details()).isEqualTo(anna.details());
        assertThat(unmerged.restored().details()).isEqualTo(ann.details());
        assertThat(now(ann).active()).isTrue();
    }

    @Test
    void keepsWhatWasWrittenDownSince() {
        Merged merged = merged();
        Contact edited = crm.crm()
                .contacts()
                .change(manager, anna.id(), merged.contact().version(), ContactDraft.of(ContactDetails.of("Anna E")));

        assertThat(merging.undo(manager, merged.mergeId()).contact()).isEqualTo(edited);
    }

    @Test
    void standsAfterAWeekAndAfterAnotherMerge() {
        Contact cleo = added(ContactDetails.of("Cleo"));
        Merged first = merged();
        Merged second = merging.merge(manager, request(now(anna), cleo, ContactDetails.of("Anna")));

        assertThatExceptionOfType(MergeStandsException.class).isThrownBy(() -> merging.undo(manager, first.mergeId()));
        crm.clock().advance(Duration.ofDays(8));
        assertThatExceptionOfType(MergeStandsException.class).isThrownBy(() -> merging.undo(manager, second.mergeId()));
    }

    @Test
    void tellsWhoeverMayThatItCanBeUndoneAsLongAsItCan() {
        Contact cleo = added(ContactDetails.of("Cleo"));
        Merged first = merged();

        assertThat(merging.undoable(admin, anna.id()))
                .hasValueSatisfying(merge -> assertThat(merge.mergeId()).isEqualTo(first.mergeId()))
                .hasValueSatisfying(merge -> assertThat(merge.made().by()).contains(manager.userId()))
                .hasValueSatisfying(merge -> assertThat(merge.gone().name()).isEqualTo("Ann"))
                .hasValueSatisfying(merge -> assertThat(merge.until()).isEqualTo(first.undoUntil()));
        assertThat(merging.undoable(crm.actor(crm.user(Role.USER)), anna.id())).isEmpty();
        assertThat(merging.undoable(manager, cleo.id())).isEmpty();

        Merged second = merging.merge(manager, request(cleo, now(anna), ContactDetails.of("Cleo")));
        assertThat(merging.undoable(manager, anna.id())).isEmpty();
        merging.undo(manager, second.mergeId());
        assertThat(merging.undoable(manager, anna.id())).isPresent();

        crm.clock().advance(Duration.ofDays(8));
        assertThat(merging.undoable(manager, anna.id())).isEmpty();
    }

    @Test
    void refusesOneThatHasChangedSince() {
        crm.crm().contacts().change(manager, ann.id(), 1, ContactDraft.of(ContactDetails.of("Anni")));

        assertThatExceptionOfType(ContactChangedException.class).isThrownBy(this::merged);
        assertThat(now(anna)).isEqualTo(anna);
    }

    @Test
    void findsWhoSomebodyMayBeWhileTyping() {
        List<Similar> found = crm.crm()
                .duplicates()
                .similar(manager, new MatchKeys(Set.of(Examples.CUSTOMER), Set.of(), Set.of("ana")), Optional.empty());

        assertThat(found)
                .containsExactlyInAnyOrder(
                        new Similar(anna, Set.of(DuplicateReason.NAME)),
                        new Similar(ann, Set.of(DuplicateReason.NAME, DuplicateReason.NUMBER)));
    }

    @Test
    void letsAUserTrashNobodysContactsButOnesOwn() {
        Actor user = crm.actor(crm.user(Role.USER));
        Contact own = added(ContactDetails.of("Own").withOwner(Optional.of(user.userId())));

        assertThat(crm.crm().contactTrash().trash(user, own.id()).trashedAt()).isPresent();
        assertThat(crm.crm().contactTrash().restore(user, own.id()).active()).isTrue();
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> crm.crm().contactTrash().trash(user, anna.id()));
    }

    @Test
    void letsAUserTakeNobodysContactFromAColleague() {
        Actor user = crm.actor(crm.user(Role.USER));
        Actor bob = crm.actor(crm.user(Role.USER));
        ContactDetails bobs = ContactDetails.of("Bo Ek").withOwner(Optional.of(bob.userId()));
        Contact one = added(bobs);
        ContactDraft mine = ContactDraft.of(bobs.withOwner(Optional.of(user.userId())));

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> crm.crm().contacts().change(user, one.id(), 1, mine));
        assertThat(now(one)).isEqualTo(one);
        assertThat(crm.crm().contacts().change(bob, one.id(), 1, mine).owner()).contains(user.userId());
        assertThat(crm.crm()
                        .contacts()
                        .change(manager, one.id(), 2, ContactDraft.of(bobs))
                        .owner())
                .contains(bob.userId());
    }

    @Test
    void erasesThePersonFromTheCallsThatStay() {
        crm.arrives("CA1");
        assertThat(crm.crm().personalData().of(manager, ann.id()).others().get("calls"))
                .hasSize(1);

        crm.crm().contactTrash().erase(admin, ann.id());

        Call call = crm.call("CA1");
        assertThat(call.caller()).isEmpty();
        assertThat(call.parties().customer()).isEmpty();
        assertThatExceptionOfType(ContactNotFoundException.class).isThrownBy(() -> now(ann));
    }
}
