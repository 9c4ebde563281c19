package io.voipcrm.sample.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import io.voipcrm.sample.product.Chromium;
import io.voipcrm.sample.product.SharedProduct;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Ten agents at ten telephones. */
class TenAgentsIT {
    private static final int AGENTS = 10;
    private static final int FIRST_EXTENSION = 611;

    @RegisterExtension
    static final SharedProduct PRODUCT = new SharedProduct();

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    private final Latencies latencies = new Latencies();
    private final List<AgentTab> agents = new ArrayList<>();
    private CustomerPhone customer;
    private Colleagues colleagues;

    @BeforeEach
    void tenAgentsAreOnline() {
        customer = CustomerPhone.open(CHROMIUM.window(), PRODUCT.uri());
        colleagues = new Colleagues(Backstage.as(customer.page(), PRODUCT.uri(), "admin@example.com"));
        for (int i = 0; i < AGENTS; i++) {
            String email = colleagues.takeOn(Integer.toString(FIRST_EXTENSION + i));
            agents.add(
                    AgentTab.signedIn(CHROMIUM.window(), PRODUCT.uri(), email).goOnline());
        }
    }

    @AfterEach
    void letColleaguesGo() {
        colleagues.letGo();
        latencies.print();
    }

    @Test
    void allRingOneAnswersAndNineAreQuietAgain() {
        AgentTab fastest = agents.get(AGENTS / 2);
        List<AgentTab> others =
                agents.stream().filter(agent -> agent != fastest).toList();

        customer.dial();
        latencies.measure(
                "dialled to ringing at ten agents",
                () -> agents.forEach(agent -> assertThat(agent.ringing()).isVisible()));
        fastest.answer();
        latencies.measure(
                "answered to quiet at the nine others",
                () -> others.forEach(agent -> assertThat(agent.ringing()).isHidden()));
        latencies.measure(
                "quiet to connected", () -> assertThat(customer.status()).containsText("Connected"));

        assertThat(fastest.liveCall()).containsText("On call");
        others.forEach(agent -> assertThat(agent.liveCall()).isHidden());
        SoundCheck.flows(fastest, customer);
        fastest.hangUp();
        assertThat(customer.status()).containsText("Call ended");
    }
}
