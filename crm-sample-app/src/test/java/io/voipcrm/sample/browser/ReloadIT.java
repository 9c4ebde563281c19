package io.voipcrm.sample.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.assertions.LocatorAssertions;
import io.voipcrm.sample.product.Chromium;
import io.voipcrm.sample.product.SharedProduct;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What becomes of a talk when the agent's browser does not stay as it was. */
class ReloadIT {
    private static final LocatorAssertions.IsVisibleOptions AFTER_THE_TIME_TO_REJOIN =
            new LocatorAssertions.IsVisibleOptions().setTimeout(60_000);

    @RegisterExtension
    static final SharedProduct PRODUCT = new SharedProduct();

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @RegisterExtension
    final Talk talk = new Talk(CHROMIUM, PRODUCT);

    @Test
    void theCustomerHearsMusicWhileThePageReloadsAndTheAgentRejoins() {
        String agent = talk.begun();

        talk.alice().page().reload();
        assertThat(talk.customer().status()).containsText("On hold");
        talk.ears().hears("customer", Voice.MUSIC);
        assertThat(talk.bob().ringing()).isHidden();
        talk.alice().inDock("Rejoin").click();

        assertThat(talk.customer().status()).containsText("Connected");
        talk.goesOnWith(Voice.ALICE);
        talk.ears().hears(agent, Voice.CUSTOMER.hz());
        talk.alice().hangUp();
        assertThat(talk.customer().status()).containsText("Call ended");
    }

    @Test
    void theCallOfACrashedPageRingsAtTheOtherAgentAfterAWhile() {
        talk.begun();

        crash(talk.alice());
        talk.network().hurryUntil(talk.customer().page(), "On hold");
        talk.ears().hears("customer", Voice.MUSIC);

        assertThat(talk.bob().ringing()).isVisible(AFTER_THE_TIME_TO_REJOIN);
        talk.bob().answer();
        assertThat(talk.customer().status()).containsText("Connected");
        talk.goesOnWith(Voice.BOB);
        talk.bob().hangUp();
        assertThat(talk.customer().status()).containsText("Call ended");
    }

    @Test
    void soundFlowsOnWithoutSignalling() {
        talk.begun();

        talk.network().command("signal-drop?identity=201");

        SoundCheck.flows(talk.alice(), talk.customer());
        talk.goesOnWith(Voice.ALICE);
        assertThat(talk.alice().liveCall()).isVisible();
        assertThat(talk.customer().status()).containsText("Connected");
        talk.alice().hangUp();
        assertThat(talk.customer().status()).containsText("Call ended");
    }

    private static void crash(AgentTab tab) {
        try {
            tab.page().navigate("chrome://crash");
        } catch (PlaywrightException expected) {
            assertThat(expected).hasMessageContaining("crash");
        }
    }
}
