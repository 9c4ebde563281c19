package io.voipcrm.core.activity;

import static io.voipcrm.core.testing.Examples.CUSTOMER;
import static org.assertj.core.api.Assertions.assertThat;

import io.voipcrm.core.access.Actor;
import io.voipcrm.core.activity.CallerCard.Match;
import io.voipcrm.core.call.Call;
import io.voipcrm.core.contact.Contact;
import io.voipcrm.core.contact.ContactId;
import io.voipcrm.core.contact.Country;
import io.voipcrm.core.telephony.LegId;
import io.voipcrm.core.telephony.TelephonyEvent.CallArrived;
import io.voipcrm.core.testing.Examples;
import io.voipcrm.core.testing.TestCrm;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CallerCardServiceTest {
    private final TestCrm crm = TestCrm.inMemory();
    private final Actor anna = crm.actor(crm.reachableAgent());
    private final WorkStory story = new WorkStory(crm);

    private CallerCard card(Call call) {
        return crm.crm().callerCards().of(anna, call.id());
    }

    private Call ringing(String leg) {
        crm.pass(Duration.ofMinutes(5));
        crm.arrives(leg);
        return crm.call(leg);
    }

    @Test
    void knowsCallsTalksAndOpenTasksOfTheOnlyMatch() {
        Call before = story.missedCall("CA1");
        ContactId asa = story.contact("Åsa", CUSTOMER);
        Task task = crm.crm()
                .tasks()
                .add(
                        anna,
                        new NewTask(
                                "Send the offer",
                                Due.on(LocalDate.of(2030, 1, 1)),
                                Optional.of(asa),
                                Optional.empty(),
                                Optional.empty()));

        CallerCard card = card(ringing("CA2"));

        assertThat(card.country()).contains(Country.of("SE"));
        assertThat(card.own()).isFalse();
        assertThat(card.previousCalls()).isEqualTo(1);
        assertThat(card.matches()).singleElement().satisfies(match -> {
            assertThat(match.contact().map(Contact::name)).contains("Åsa");
            assertThat(match.lastCalls()).extracting(past -> past.id()).containsExactly(before.id());
            assertThat(match.lastTalk()).isEmpty();
            assertThat(match.openTasks()).containsExactly(task);
        });
    }

    @Test
    void offersSeveralMatchesAndPutsWhoeverWasChosenFirst() {
        story.contact("Åsa", CUSTOMER);
        ContactId bo = story.contact("Bo", CUSTOMER);
        Call call = ringing("CA1");
        assertThat(card(call).matches()).hasSize(2);

        story.link(anna, call.id(), bo);

        assertThat(card(call).matches())
                .hasSize(2)
                .first()
                .extracting(Match::contact)
                .isEqualTo(crm.crm().contacts().find(anna, bo));
    }

    @Test
    void knowsNothingOfAWithheldNumber() {
        crm.told(new CallArrived(
                LegId.of("CA1"), Optional.empty(), Examples.COMPANY, crm.clock().instant()));

        CallerCard card = card(crm.call("CA1"));

        assertThat(card.matches()).isEmpty();
        assertThat(card.country()).isEmpty();
        assertThat(card.previousCalls()).isZero();
    }

    @Test
    void neverTakesTheCompanysOwnNumberForACustomers() {
        story.contact("The company itself", Examples.COMPANY);
        crm.companyNumber();
        crm.told(new CallArrived(
                LegId.of("CA1"),
                Optional.of(Examples.COMPANY),
                Examples.COMPANY,
                crm.clock().instant()));

        CallerCard card = card(crm.call("CA1"));

        assertThat(card.own()).isTrue();
        assertThat(card.matches()).isEmpty();
    }
}
