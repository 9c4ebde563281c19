package io.voipcrm.sample.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import io.voipcrm.sample.product.Chromium;
import io.voipcrm.sample.product.SharedProduct;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** One agent with two calls, with two tabs, and with a call that was meant for somebody else. */
class TwoCallsIT {
    private static final String SECOND_NUMBER = "+46701230002";

    @RegisterExtension
    static final SharedProduct PRODUCT = new SharedProduct();

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @RegisterExtension
    final Talk talk = new Talk(CHROMIUM, PRODUCT);

    private AgentTab alice;

    @BeforeEach
    void peopleAreThere() {
        alice = talk.alice();
    }

    @Test
    void onlyOneOfTwoCustomersHearsTheAgent() {
        CustomerPhone second = CustomerPhone.open(Voice.GUEST.of(CHROMIUM.window()), PRODUCT.uri(), SECOND_NUMBER);
        Ears atSecond = Ears.at(second);
        talk.begun();

        second.call();
        alice.inCallsNow("Pick up").click();
        assertThat(second.status()).containsText("Connected");
        atSecond.hears("customer", Voice.ALICE.hz());
        waitsWithMusic(talk.customer(), talk.ears());

        alice.page()
                .getByRole(AriaRole.REGION)
                .filter(new Locator.FilterOptions().setHasText("hears music"))
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Resume"))
                .click();
        assertThat(talk.customer().status()).containsText("Connected");
        talk.goesOnWith(Voice.ALICE);
        waitsWithMusic(second, atSecond);

        alice.hangUp();
        assertThat(talk.customer().status()).containsText("Call ended");
        alice.hangUp();
        assertThat(second.status()).containsText("Call ended");
        assertThat(alice.liveCall()).isHidden();
    }

    @Test
    void aCallMovesToAnotherTab() {
        AgentTab other = AgentTab.another(alice.page().context(), PRODUCT.uri());
        talk.begun();
        assertThat(other.liveCall()).containsText("Sound is in your other tab");

        other.inDock("Move the call here").click();

        assertThat(alice.liveCall()).containsText("Sound is in your other tab");
        assertThat(other.liveCall()).not().containsText("Sound is in your other tab");
        SoundCheck.flows(other, talk.customer());
        talk.goesOnWith(Voice.ALICE);
        other.hangUp();
        assertThat(talk.customer().status()).containsText("Call ended");
        assertThat(alice.liveCall()).isHidden();
    }

    @Test
    void aCallThatRingsAtAColleagueOnlyIsPickedUp() {
        talk.customer().call();
        alice.decline();
        assertThat(alice.ringing()).isHidden();
        assertThat(talk.bob().ringing()).isVisible();

        alice.inCallsNow("Pick up").click();

        assertThat(talk.customer().status()).containsText("Connected");
        assertThat(talk.bob().ringing()).isHidden();
        talk.goesOnWith(Voice.ALICE);
        alice.hangUp();
        assertThat(talk.customer().status()).containsText("Call ended");
    }

    private static void waitsWithMusic(CustomerPhone customer, Ears ears) {
        assertThat(customer.status()).containsText("On hold");
        ears.hears("customer", Voice.MUSIC);
        ears.doesNotHear("customer", Voice.ALICE.hz());
    }
}
