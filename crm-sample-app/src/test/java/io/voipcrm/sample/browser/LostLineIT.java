package io.voipcrm.sample.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import io.voipcrm.sample.product.Chromium;
import io.voipcrm.sample.product.SharedProduct;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A telephone that lost its line comes back by itself, and everybody sees how it is meanwhile. */
class LostLineIT {
    /** The voice SDK gives a silent line up after fifteen seconds, and waits up to twenty between its tries. */
    private static final LocatorAssertions.ContainsTextOptions UNTIL_IT_IS_NOTICED =
            new LocatorAssertions.ContainsTextOptions().setTimeout(45_000);

    @RegisterExtension
    static final SharedProduct PRODUCT = new SharedProduct();

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @RegisterExtension
    final Talk talk = new Talk(CHROMIUM, PRODUCT);

    @Test
    void anExpiredTokenIsReplacedAndTheNextCallComesThrough() {
        AgentTab alice = talk.alice();

        talk.network().command("signal-expire-token?identity=201");
        assertThat(alice.page().getByText("Telephone reconnecting").first()).isVisible();

        assertThat(alice.page().getByText("Telephone ready").first()).isVisible();
        assertThat(talk.network().registered()).contains("201");
        talk.begun();
        alice.hangUp();
        assertThat(talk.customer().status()).containsText("Call ended");
    }

    @Test
    void aSilentLineIsToldToAllUntilItIsBack() {
        AgentTab alice = talk.alice();

        talk.network().command("signal-heartbeats?stopped=true");
        talk.network().command("signal-refuse?seconds=600");
        assertThat(alice.banner()).containsText("your telephone lost its line", UNTIL_IT_IS_NOTICED);
        assertThat(talk.bob().cardOf("Alice Andersson")).containsText("Offline", UNTIL_IT_IS_NOTICED);
        talk.network().command("clear-faults");

        assertThat(alice.page().getByRole(AriaRole.BANNER)).containsText("Telephone ready", UNTIL_IT_IS_NOTICED);
        assertThat(talk.bob().cardOf("Alice Andersson")).containsText("Available");
        talk.begun();
        alice.hangUp();
        assertThat(talk.customer().status()).containsText("Call ended");
    }
}
