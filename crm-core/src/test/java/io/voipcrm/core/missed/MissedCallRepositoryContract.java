package io.voipcrm.core.missed;

import static io.voipcrm.core.testing.Examples.CUSTOMER;
import static org.assertj.core.api.Assertions.assertThat;

import io.voipcrm.core.Stores;
import io.voipcrm.core.access.UserId;
import io.voipcrm.core.call.MissedReason;
import io.voipcrm.core.contact.Caller;
import io.voipcrm.core.contact.Contact;
import io.voipcrm.core.contact.ContactDetails;
import io.voipcrm.core.contact.ContactId;
import io.voipcrm.core.contact.PhoneNumber;
import io.voipcrm.core.contact.Stamp;
import io.voipcrm.core.paging.TimeCursor;
import io.voipcrm.core.telephony.CallId;
import io.voipcrm.core.testing.Together;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What every {@link MissedCallRepository} keeps to. */
public abstract class MissedCallRepositoryContract {
    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00.123456Z");
    private static final UserId ANNA = UserId.of(7);
    private static final UserId BERT = UserId.of(8);
    private static final Optional<Caller> ASA = Optional.of(new Caller(Optional.of(ContactId.of(3)), "Åsa"));
    private static final PhoneNumber OTHER = PhoneNumber.of("+46709999999");

    /** Fresh, empty stores; the same ones all through a test. */
    protected abstract Stores stores();

    private <T> T with(Function<MissedCallRepository, T> work) {
        return stores().transactions().required(() -> work.apply(stores().work().missedCalls()));
    }

    private Optional<MissedCall> found(Function<MissedCallRepository, Optional<MissedCall>> search) {
        return with(search);
    }

    private List<MissedCall> page(Function<MissedCallRepository, List<MissedCall>> search) {
        return with(search);
    }

    private MissedCallCounts counts(UserId user) {
        return with(items -> items.counts(user));
    }

    private Optional<MissedCall> counted(long call, Optional<PhoneNumber> number, Instant at) {
        return with(items ->
                items.count(new Attempt(CallId.of(call), number, Optional.empty(), at, MissedReason.CALLER_GAVE_UP)));
    }

    private MissedCall item(long call, PhoneNumber number, Instant at) {
        return counted(call, Optional.of(number), at).orElseThrow();
    }

    private MissedCall stored(MissedCall item) {
        with(items -> {
            items.update(item);
            return true;
        });
        return item;
    }

    private MissedCall closed(MissedCall item, Instant at) {
        return stored(item.closed(new Closing(ClosedHow.CLOSED, Optional.of("Spam"), Optional.of(ANNA), at)));
    }

    private static TimeCursor after(MissedCall item, Instant at) {
        return new TimeCursor(at, item.id().value());
    }

    @Nested
    class Count {
        @Test
        void beginsAnItem() {
            MissedCall item = with(items -> items.count(
                            new Attempt(CallId.of(5), Optional.of(CUSTOMER), ASA, NOW, MissedReason.NOBODY_ANSWERED)))
                    .orElseThrow();

            assertThat(item)
                    .isEqualTo(new MissedCall(
                            item.id(),
                            Optional.of(CUSTOMER),
                            ASA,
                            1,
                            NOW,
                            NOW,
                            CallId.of(5),
                            MissedReason.NOBODY_ANSWERED,
                            Optional.empty(),
                            Optional.empty()));
            assertThat(found(items -> items.find(item.id()))).contains(item);
        }

        @Test
        void countsAnotherCallOfTheNumberOnTheSameItem() {
            MissedCall first = item(5, CUSTOMER, NOW);
            MissedCall second = item(6, CUSTOMER, NOW.plusSeconds(60));

            assertThat(second.id()).isEqualTo(first.id());
            assertThat(second.attempts()).isEqualTo(2);
            assertThat(second.firstAt()).isEqualTo(NOW);
            assertThat(second.lastAt()).isEqualTo(NOW.plusSeconds(60));
            assertThat(second.lastCall()).isEqualTo(CallId.of(6));
        }

        @Test
        void keepsTheNewestAsTheLastWhenAnOlderOneIsToldOfLater() {
            item(6, CUSTOMER, NOW.plusSeconds(60));
            MissedCall both = item(5, CUSTOMER, NOW);

            assertThat(both.lastCall()).isEqualTo(CallId.of(6));
            assertThat(both.lastAt()).isEqualTo(NOW.plusSeconds(60));
            assertThat(both.firstAt()).isEqualTo(NOW);
        }

        @Test
        void countsACallOnce() {
            item(5, CUSTOMER, NOW);

            assertThat(counted(5, Optional.of(CUSTOMER), NOW)).isEmpty();
        }

        @Test
        void beginsAnotherItemWhenTheFormerOneIsClosed() {
            MissedCall first = closed(item(5, CUSTOMER, NOW), NOW.plusSeconds(1));

            assertThat(item(6, CUSTOMER, NOW.plusSeconds(60)).id()).isNotEqualTo(first.id());
        }

        @Test
        void keepsCallsWithWithheldNumbersApart() {
            MissedCall first = counted(5, Optional.empty(), NOW).orElseThrow();
            MissedCall second = counted(6, Optional.empty(), NOW).orElseThrow();

            assertThat(second.id()).isNotEqualTo(first.id());
            assertThat(counted(6, Optional.empty(), NOW)).isEmpty();
        }

        @Test
        void makesOneItemOfManyAtOnce() {
            var outcomes = Together.run(8, i -> item(100 + i, CUSTOMER, NOW));

            assertThat(Together.failures(outcomes)).isEmpty();
            assertThat(page(items -> items.open(Optional.empty(), 10)))
                    .singleElement()
                    .extracting(MissedCall::attempts)
                    .isEqualTo(8);
        }
    }

    @Nested
    class Find {
        @Test
        void findsTheOpenItemOfANumberAndOfACallWithoutOne() {
            MissedCall known = item(5, CUSTOMER, NOW);
            MissedCall withheld = counted(6, Optional.empty(), NOW).orElseThrow();

            assertThat(found(items -> items.openForUpdate(CUSTOMER))).contains(known);
            assertThat(found(items -> items.openForUpdate(CallId.of(6)))).contains(withheld);
            assertThat(found(items -> items.openForUpdate(OTHER))).isEmpty();
            assertThat(found(items -> items.openForUpdate(CallId.of(5)))).isEmpty();
            assertThat(found(items -> items.find(MissedCallId.of(999)))).isEmpty();
        }

        @Test
        void doesNotTakeAClosedItemForAnOpenOne() {
            closed(item(5, CUSTOMER, NOW), NOW);

            assertThat(found(items -> items.openForUpdate(CUSTOMER))).isEmpty();
        }
    }

    @Nested
    class Update {
        @Test
        void storesWhoHasTakenItWhoTheCustomerIsAndHowItEnded() {
            MissedCall changed = closed(
                    item(5, CUSTOMER, NOW)
                            .with(Optional.of(new Taker(ANNA, NOW, NOW.plusSeconds(5))))
                            .known(ASA),
                    NOW.plusSeconds(9));

            assertThat(found(items -> items.findForUpdate(changed.id()))).contains(changed);
        }

        @Test
        void isOneAfterTheOtherUnderTheLock() {
            MissedCall item = item(5, CUSTOMER, NOW);

            var outcomes = Together.run(
                    8,
                    i -> with(items -> {
                        MissedCall locked = items.findForUpdate(item.id()).orElseThrow();
                        boolean free = locked.taken().isEmpty();
                        if (free) {
                            items.update(locked.with(Optional.of(new Taker(UserId.of(i + 1), NOW, NOW))));
                        }
                        return free;
                    }));

            assertThat(Together.failures(outcomes)).isEmpty();
            assertThat(Together.results(outcomes).stream().filter(won -> won)).hasSize(1);
        }
    }

    @Nested
    class Contacts {
        private final MissedCall theirs =
                stored(item(1, OTHER, NOW).known(Optional.of(new Caller(Optional.of(ContactId.of(3)), "Åsa"))));
        private final MissedCall nobodys = item(2, CUSTOMER, NOW);

        @Test
        void haveTheirOwnItemsAndThoseOfTheirNumbersThatAreNobodys() {
            assertThat(page(items -> items.of(ContactId.of(3), List.of(CUSTOMER))))
                    .containsExactly(theirs, nobodys);
            assertThat(page(items -> items.of(ContactId.of(4), List.of(OTHER)))).isEmpty();
        }

        @Test
        void takeThemAlongAndLeaveThoseOfOthersWithTheNumber() {
            with(items -> {
                items.deleteOf(ContactId.of(4), List.of(OTHER, CUSTOMER));
                return true;
            });

            assertThat(page(items -> items.open(Optional.empty(), 9))).containsExactly(theirs);
        }

        @Test
        void areNamedAsTheyAreNow() {
            Contact asa = stores().transactions()
                    .required(() -> stores().contacts().add(ContactDetails.of("Åsa Berg"), Stamp.of(NOW, ANNA)));
            MissedCall known = stored(nobodys.known(Optional.of(new Caller(Optional.of(asa.id()), "Åsa Ek"))));

            assertThat(found(items -> items.find(known.id())).flatMap(MissedCall::caller))
                    .map(Caller::name)
                    .contains("Åsa Berg");
        }
    }

    @Nested
    class Untouched {
        @Test
        void areTakenAndLeftAlone() {
            MissedCall old = stored(item(5, CUSTOMER, NOW).with(Optional.of(new Taker(ANNA, NOW, NOW))));
            stored(item(6, OTHER, NOW).with(Optional.of(new Taker(BERT, NOW, NOW.plusSeconds(1)))));
            counted(7, Optional.empty(), NOW);

            assertThat(page(items -> items.untouchedSince(NOW, 10))).containsExactly(old);
        }
    }

    @Nested
    class Lists {
        @Test
        void beginWithTheNewestAndGoOnBehindTheCursor() {
            MissedCall first = item(5, CUSTOMER, NOW);
            MissedCall second = item(6, OTHER, NOW.plusSeconds(1));
            MissedCall third = counted(7, Optional.empty(), NOW.plusSeconds(1)).orElseThrow();

            assertThat(page(items -> items.open(Optional.empty(), 2))).containsExactly(third, second);
            assertThat(page(items -> items.open(Optional.of(after(second, second.lastAt())), 2)))
                    .containsExactly(first);
        }

        @Test
        void ofTheClosedAreApartFromThoseOfTheOpen() {
            MissedCall early = closed(item(5, CUSTOMER, NOW), NOW.plusSeconds(10));
            MissedCall late = closed(item(6, OTHER, NOW), NOW.plusSeconds(20));
            MissedCall open = counted(7, Optional.empty(), NOW).orElseThrow();

            assertThat(page(items -> items.open(Optional.empty(), 9))).containsExactly(open);
            assertThat(page(items -> items.done(Optional.empty(), 9))).containsExactly(late, early);
            assertThat(page(items -> items.done(Optional.of(after(late, NOW.plusSeconds(20))), 9)))
                    .isEqualTo(List.of(early));
        }

        @Test
        void areCounted() {
            stored(item(5, CUSTOMER, NOW).with(Optional.of(new Taker(ANNA, NOW, NOW))));
            item(6, OTHER, NOW);
            closed(counted(7, Optional.empty(), NOW).orElseThrow(), NOW);

            assertThat(counts(ANNA)).isEqualTo(new MissedCallCounts(2, 1));
            assertThat(counts(BERT)).isEqualTo(new MissedCallCounts(2, 0));
        }
    }
}
