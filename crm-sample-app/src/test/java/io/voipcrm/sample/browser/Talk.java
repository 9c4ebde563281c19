package io.voipcrm.sample.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import io.voipcrm.sample.product.Chromium;
import io.voipcrm.sample.product.SharedProduct;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A customer and two agents for each test, each with a voice of their own, and what is heard on the customer's line.
 * Whatever call a test leaves behind ends with it.
 */
final class Talk implements BeforeEachCallback, AfterEachCallback {
    private final Chromium chromium;
    private final SharedProduct product;
    private final boolean both;
    private CustomerPhone customer;
    private AgentTab alice;
    private @Nullable AgentTab bob;
    private Ears ears;

    Talk(Chromium chromium, SharedProduct product) {
        this(chromium, product, true);
    }

    private Talk(Chromium chromium, SharedProduct product, boolean both) {
        this.chromium = chromium;
        this.product = product;
        this.both = both;
    }

    /** Bob comes only when he is asked for. */
    static Talk ofAlice(Chromium chromium, SharedProduct product) {
        return new Talk(chromium, product, false);
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        customer = CustomerPhone.open(Voice.CUSTOMER.of(chromium.window()), product.uri());
        ears = Ears.at(customer);
        alice = agent(Voice.ALICE, "alice@example.com");
        bob = both ? bobOnline() : null;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        if (customer != null) {
            network().endAllCalls();
        }
    }

    private AgentTab agent(Voice voice, String email) {
        return AgentTab.signedIn(voice.of(chromium.window()), product.uri(), email)
                .goOnline();
    }

    CustomerPhone customer() {
        return customer;
    }

    AgentTab alice() {
        return alice;
    }

    AgentTab bob() {
        if (bob == null) {
            bob = bobOnline();
        }
        return bob;
    }

    private AgentTab bobOnline() {
        return agent(Voice.BOB, "bob@example.com");
    }

    Ears ears() {
        return ears;
    }

    NetworkControl network() {
        return NetworkControl.from(customer.page(), product.uri());
    }

    /** The customer calls, Alice answers, and both hear each other; Alice's name in the network. */
    String begun() {
        customer.call();
        alice.answer();
        assertThat(customer.status()).containsText("Connected");
        customer.page().waitForCondition(() -> !ears.agents().isEmpty());
        String agent = ears.agents().get(0);
        ears.hears("customer", Voice.ALICE.hz());
        ears.hears(agent, Voice.CUSTOMER.hz());
        return agent;
    }

    /** Both hear each other, and the customer hears no music. */
    void goesOnWith(Voice agent) {
        ears.hears("customer", agent.hz());
        ears.doesNotHear("customer", Voice.MUSIC);
    }
}
