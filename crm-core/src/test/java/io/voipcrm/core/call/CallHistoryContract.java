package io.voipcrm.core.call;

import static io.voipcrm.core.testing.Examples.CUSTOMER;
import static io.voipcrm.core.testing.Examples.aCompletedCall;
import static io.voipcrm.core.testing.Examples.aMissedCall;
import static org.assertj.core.api.Assertions.assertThat;

import io.voipcrm.core.Stores;
import io.voipcrm.core.access.UserId;
import io.voipcrm.core.contact.Caller;
import io.voipcrm.core.contact.Contact;
import io.voipcrm.core.contact.ContactDetails;
import io.voipcrm.core.contact.ContactId;
import io.voipcrm.core.contact.PhoneNumber;
import io.voipcrm.core.contact.Stamp;
import io.voipcrm.core.paging.TimeCursor;
import io.voipcrm.core.telephony.CallId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What every {@link CallHistory} keeps to. */
public abstract class CallHistoryContract {
    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00.123456Z");
    private static final UserId ANNA = UserId.of(7);
    private static final ContactId ASA = ContactId.of(3);
    private static final ContactId BO = ContactId.of(4);
    private static final CallId NONE = CallId.of(999_999);

    /** Fresh, empty stores; the same ones all through a test. */
    protected abstract Stores stores();

    private <T> T with(Function<CallHistory, T> search) {
        return stores().transactions()
                .required(() -> search.apply(stores().work().callHistory()));
    }

    private List<Call> calls(ContactId contact, List<PhoneNumber> numbers, Optional<TimeCursor> after, int limit) {
        return with(history -> history.with(contact, numbers, after, limit));
    }

    private Call stored(NewCall call, Optional<ContactId> contact) {
        NewCall named = new NewCall(
                call.source(),
                call.leg(),
                call.parties(),
                contact.map(id -> new Caller(Optional.of(id), "Somebody")),
                call.placed(),
                call.progress(),
                call.ringing());
        return stores().transactions().required(() -> stores().calls().add(named));
    }

    private Call missed(String leg, Instant at, Optional<ContactId> contact) {
        return stored(aMissedCall(leg, at), contact);
    }

    private Call answered(String leg, Instant at, Optional<ContactId> contact) {
        return stored(aCompletedCall(leg, at, ANNA, Duration.ofMinutes(2)), contact);
    }

    @Nested
    class With {
        @Test
        void hasTheContactsCallsAndThoseOfTheNumberThatAreNobodys() {
            Call own = missed("CA1", NOW, Optional.of(ASA));
            Call nobodys = missed("CA2", NOW.plusSeconds(1), Optional.empty());
            missed("CA3", NOW.plusSeconds(2), Optional.of(BO));

            assertThat(calls(ASA, List.of(CUSTOMER), Optional.empty(), 9)).containsExactly(nobodys, own);
            assertThat(calls(ASA, List.of(), Optional.empty(), 9)).containsExactly(own);
        }

        @Test
        void tellsWhichCallsOfANumberAreNobodys() {
            missed("CA1", NOW, Optional.of(ASA));
            Call nobodys = missed("CA2", NOW.plusSeconds(1), Optional.empty());

            List<CallId> found = with(history -> history.nobodys(List.of(CUSTOMER), 9));
            List<CallId> none = with(history -> history.nobodys(List.of(), 9));

            assertThat(found).containsExactly(nobodys.id());
            assertThat(none).isEmpty();
        }

        @Test
        void namesTheCallerAsTheContactIsNamedNow() {
            Contact asa = stores().transactions()
                    .required(() -> stores().contacts().add(ContactDetails.of("Åsa Berg"), Stamp.of(NOW, ANNA)));
            missed("CA1", NOW, Optional.of(asa.id()));

            assertThat(calls(asa.id(), List.of(), Optional.empty(), 9))
                    .singleElement()
                    .extracting(call -> call.caller().map(Caller::name))
                    .isEqualTo(Optional.of("Åsa Berg"));
        }

        @Test
        void goesOnBehindTheCursor() {
            Call first = missed("CA1", NOW, Optional.of(ASA));
            Call second = missed("CA2", NOW, Optional.empty());
            Call third = missed("CA3", NOW.plusSeconds(1), Optional.of(ASA));

            assertThat(calls(ASA, List.of(CUSTOMER), Optional.empty(), 2)).containsExactly(third, second);
            assertThat(calls(
                            ASA,
                            List.of(CUSTOMER),
                            Optional.of(new TimeCursor(NOW, second.id().value())),
                            2))
                    .containsExactly(first);
        }
    }

    @Nested
    class Last {
        @Test
        void hasAFewOfEachContact() {
            missed("CA1", NOW, Optional.of(ASA));
            Call second = answered("CA2", NOW.plusSeconds(1), Optional.of(ASA));
            Call third = missed("CA3", NOW.plusSeconds(2), Optional.of(ASA));
            Call bos = missed("CA4", NOW.plusSeconds(3), Optional.of(BO));
            Call now = missed("CA5", NOW.plusSeconds(4), Optional.of(BO));

            Map<ContactId, List<PastCall>> last =
                    with(history -> history.last(List.of(ASA, BO), Optional.empty(), now.id(), 2));

            assertThat(last)
                    .isEqualTo(Map.of(
                            ASA, List.of(PastCall.of(third), PastCall.of(second)), BO, List.of(PastCall.of(bos))));
        }

        @Test
        void countsCallsOfTheNumberThatAreNobodys() {
            Call nobodys = missed("CA1", NOW, Optional.empty());

            Map<ContactId, List<PastCall>> last =
                    with(history -> history.last(List.of(ASA), Optional.of(CUSTOMER), NONE, 2));

            assertThat(last).isEqualTo(Map.of(ASA, List.of(PastCall.of(nobodys))));
        }

        @Test
        void knowsTheLastTalk() {
            Call talk = answered("CA1", NOW, Optional.of(ASA));
            missed("CA2", NOW.plusSeconds(1), Optional.of(ASA));
            missed("CA3", NOW, Optional.of(BO));

            Map<ContactId, LastTalk> talks =
                    with(history -> history.lastTalks(List.of(ASA, BO), Optional.of(CUSTOMER), NONE));

            assertThat(talks)
                    .isEqualTo(Map.of(
                            ASA, new LastTalk(talk.progress().answeredAt().orElseThrow(), Optional.of(ANNA))));
        }

        @Test
        void countsTheCallsOfANumber() {
            Call now = missed("CA1", NOW, Optional.empty());
            missed("CA2", NOW, Optional.of(ASA));

            long others = with(history -> history.count(CUSTOMER, now.id()));

            assertThat(others).isEqualTo(1);
        }
    }
}
