package io.voipcrm.sample.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.voipcrm.sample.product.Chromium;
import io.voipcrm.sample.product.SharedProduct;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who hears whom, by spectrum: every party has a voice of its own frequency. */
class SoundIT {
    @RegisterExtension
    static final SharedProduct PRODUCT = new SharedProduct();

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    private AgentTab alice;
    private CustomerPhone customer;
    private Ears ears;

    @BeforeEach
    void anAgentAndACustomer() {
        customer = CustomerPhone.open(Voice.CUSTOMER.of(CHROMIUM.window()), PRODUCT.uri());
        ears = Ears.at(customer);
        WrapUp.none(customer.page());
        alice = AgentTab.signedIn(Voice.ALICE.of(CHROMIUM.window()), PRODUCT.uri(), "alice@example.com")
                .goOnline();
    }

    @Test
    void theHeldCustomerHearsMusicAndNotTheAgent() {
        String agent = talking();

        control("Hold").click();
        assertThat(customer.status()).containsText("On hold");
        ears.hears("customer", Voice.MUSIC);
        ears.doesNotHear("customer", Voice.ALICE.hz());
        ears.doesNotHear(agent, Voice.CUSTOMER.hz());
        ears.doesNotHear(agent, Voice.MUSIC);

        control("Resume").click();
        ears.hears("customer", Voice.ALICE.hz());
        ears.doesNotHear("customer", Voice.MUSIC);
        ears.hears(agent, Voice.CUSTOMER.hz());
        alice.hangUp();
    }

    @Test
    void theMutedAgentIsNotHeardAndHears() {
        String agent = talking();

        control("Mute").click();
        ears.doesNotHear("customer", Voice.ALICE.hz());
        ears.hears(agent, Voice.CUSTOMER.hz());

        control("Mute").click();
        ears.hears("customer", Voice.ALICE.hz());
        alice.hangUp();
    }

    @Test
    void anAgentWhoIsThereFirstHearsTheRingBackAndThenTheCustomer() {
        dial(CustomerPhone.NUMBER);
        assertThat(customer.status()).containsText("calling");
        alice.page().waitForCondition(() -> !ears.agents().isEmpty());
        String agent = ears.agents().get(0);
        ears.hears(agent, Voice.RING_BACK);

        customer.answer();
        ears.hears(agent, Voice.CUSTOMER.hz());
        ears.hears("customer", Voice.ALICE.hz());
        ears.doesNotHear(agent, Voice.RING_BACK);
        customer.hangUp();
    }

    @Test
    void threePartiesOnTwoTelephonePagesHearEachOther() {
        CustomerPhone guest = CustomerPhone.open(Voice.GUEST.of(CHROMIUM.window()), PRODUCT.uri(), "+46701230002");
        String agent = talking();
        add("+46701230002");
        guest.answer();

        ears.hears("guest-1", Voice.CUSTOMER.hz());
        ears.hears("guest-1", Voice.ALICE.hz());
        ears.hears("customer", Voice.GUEST.hz());
        ears.hears("customer", Voice.ALICE.hz());
        ears.hears(agent, Voice.GUEST.hz());
        ears.hears(agent, Voice.CUSTOMER.hz());
        Ears guests = Ears.at(guest);
        guests.hears("ear", Voice.CUSTOMER.hz());
        guests.hears("ear", Voice.ALICE.hz());

        guest.hangUp();
        ears.doesNotHear("customer", Voice.GUEST.hz());
        ears.hears("customer", Voice.ALICE.hz());
        alice.hangUp();
    }

    private Locator control(String name) {
        return alice.liveCall()
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name))
                .first();
    }

    private void dial(String number) {
        Locator pad = alice.page().getByRole(AriaRole.FORM, new Page.GetByRoleOptions().setName("Dial pad"));
        pad.getByLabel("Number or extension").fill(number);
        pad.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Call").setExact(true))
                .click();
    }

    private void add(String number) {
        control("Add").click();
        Locator dialog = alice.page().getByRole(AriaRole.DIALOG);
        dialog.getByLabel("Colleague or number").first().fill(number);
        dialog.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Add").setExact(true))
                .click();
    }

    /** The customer calls, Alice answers, and both hear each other; the agent's label. */
    private String talking() {
        customer.call();
        alice.answer();
        assertThat(customer.status()).containsText("Connected");
        String agent = ears.agents().get(0);
        ears.hears("customer", Voice.ALICE.hz());
        ears.hears(agent, Voice.CUSTOMER.hz());
        assertThat(ears.parties()).contains("customer", agent);
        return agent;
    }
}
