package io.voipcrm.sample.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import io.voipcrm.sample.product.Chromium;
import io.voipcrm.sample.product.SharedProduct;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A call goes from hand to hand, and at each step it is measured who hears whom. */
class TransferIT {
    private static final String BUSY = "+46701000001";
    private static final String OUTSIDE = "+46701230002";

    @RegisterExtension
    static final SharedProduct PRODUCT = new SharedProduct();

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @RegisterExtension
    final Talk talk = new Talk(CHROMIUM, PRODUCT);

    private AgentTab alice;
    private AgentTab bob;
    private CustomerPhone customer;
    private Ears ears;
    private String aliceInCall;

    @BeforeEach
    void aliceTalksWithACustomer() {
        alice = talk.alice();
        bob = talk.bob();
        customer = talk.customer();
        ears = talk.ears();
        aliceInCall = talk.begun();
    }

    @Test
    void withoutAskingTheFirstAgentIsFreeAtOnceAndTheTwoOthersTalk() {
        alice.transferTo("Bob Berg", "Transfer now");
        assertThat(alice.liveCall()).isHidden();
        assertThat(customer.status()).containsText("On hold");
        assertThat(bob.ringing()).isVisible();

        bob.answer();

        assertThat(customer.status()).containsText("Connected");
        talk.goesOnWith(Voice.BOB);
        ears.doesNotHear("customer", Voice.ALICE.hz());
        ears.hears(bobInCall(), Voice.CUSTOMER.hz());
        assertThat(bob.cardOf("Alice Andersson")).containsText("Available");
        endedBy(bob);
    }

    @Test
    void afterAskingTheColleagueHasTheCall() {
        String bobInCall = bobIsAsked();

        alice.inDock("Complete transfer").click();

        assertThat(alice.liveCall()).isHidden();
        assertThat(customer.status()).containsText("Connected");
        talk.goesOnWith(Voice.BOB);
        ears.hears(bobInCall, Voice.CUSTOMER.hz());
        ears.doesNotHear("customer", Voice.ALICE.hz());
        endedBy(bob);
    }

    @Test
    void afterAskingInVainTheFirstAgentHasTheCall() {
        bobIsAsked();

        alice.inDock("Cancel transfer").click();

        assertThat(bob.liveCall()).isHidden();
        assertThat(customer.status()).containsText("Connected");
        talk.goesOnWith(Voice.ALICE);
        ears.hears(aliceInCall, Voice.CUSTOMER.hz());
        ears.doesNotHear("customer", Voice.BOB.hz());
        endedBy(alice);
    }

    @Test
    void toANumberOutsideWithoutAskingTheTwoOthersTalk() {
        CustomerPhone outside = outside();
        alice.transferTo(OUTSIDE, "Transfer now");
        assertThat(alice.liveCall()).isHidden();
        ears.hears("customer", Voice.MUSIC);

        outside.answer();

        theTwoOthersTalk(outside);
    }

    @Test
    void toANumberOutsideAfterAskingTheTwoOthersTalk() {
        CustomerPhone outside = outside();
        alice.transferTo(OUTSIDE, "Ask first");
        outside.answer();
        assertThat(alice.inDock("Complete transfer")).isEnabled();
        ears.hears("guest-1", Voice.ALICE.hz());
        ears.doesNotHear("guest-1", Voice.CUSTOMER.hz());
        ears.hears("customer", Voice.MUSIC);

        alice.inDock("Complete transfer").click();

        assertThat(alice.liveCall()).isHidden();
        theTwoOthersTalk(outside);
    }

    @Test
    void toANumberThatIsBusyTheCallComesBack() {
        alice.transferTo(BUSY, "Transfer now");

        assertThat(alice.ringing()).isVisible();
        ears.hears("customer", Voice.MUSIC);
        alice.answer();

        assertThat(customer.status()).containsText("Connected");
        talk.goesOnWith(Voice.ALICE);
        endedBy(alice);
    }

    @Test
    void askingANumberThatIsBusyIsToldAndTheCustomerIsBack() {
        alice.transferTo(BUSY, "Ask first");

        assertThat(alice.liveCall()).containsText("busy");
        assertThat(customer.status()).containsText("Connected");
        talk.goesOnWith(Voice.ALICE);
        endedBy(alice);
    }

    private static CustomerPhone outside() {
        return CustomerPhone.open(Voice.GUEST.of(CHROMIUM.window()), PRODUCT.uri(), OUTSIDE);
    }

    /** The customer and the guest hear each other, and no agent is there any more. */
    private void theTwoOthersTalk(CustomerPhone outside) {
        assertThat(customer.status()).containsText("Connected");
        talk.goesOnWith(Voice.GUEST);
        ears.hears("guest-1", Voice.CUSTOMER.hz());
        ears.doesNotHear("customer", Voice.ALICE.hz());
        customer.page().waitForCondition(() -> ears.agents().isEmpty());
        assertThat(bob.cardOf("Alice Andersson")).containsText("Available");
        outside.hangUp();
        assertThat(customer.status()).containsText("Call ended");
    }

    /** Bob is asked by Alice while the customer hears music and neither of them. */
    private String bobIsAsked() {
        alice.transferTo("Bob Berg", "Ask first");
        assertThat(customer.status()).containsText("On hold");
        bob.answer();
        assertThat(alice.inDock("Complete transfer")).isEnabled();
        String bobInCall = bobInCall();
        ears.hears(bobInCall, Voice.ALICE.hz());
        ears.hears(aliceInCall, Voice.BOB.hz());
        ears.hears("customer", Voice.MUSIC);
        ears.doesNotHear("customer", Voice.ALICE.hz());
        ears.doesNotHear("customer", Voice.BOB.hz());
        return bobInCall;
    }

    private String bobInCall() {
        return ears.agents().stream()
                .filter(agent -> !agent.equals(aliceInCall))
                .findFirst()
                .orElseThrow();
    }

    private void endedBy(AgentTab agent) {
        agent.hangUp();
        assertThat(customer.status()).containsText("Call ended");
        assertThat(agent.liveCall()).isHidden();
    }
}
