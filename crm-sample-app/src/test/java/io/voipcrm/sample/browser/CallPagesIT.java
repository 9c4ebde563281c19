package io.voipcrm.sample.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.ColorScheme;
import io.voipcrm.sample.product.Chromium;
import io.voipcrm.sample.product.SharedProduct;
import java.util.List;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a call looks like on a desk and on a telephone, by day and by night. */
class CallPagesIT {
    @RegisterExtension
    static final SharedProduct PRODUCT = new SharedProduct();

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @ParameterizedTest
    @CsvSource({"1440, 900, LIGHT", "1440, 900, DARK", "390, 844, LIGHT", "390, 844, DARK"})
    void showsCallsThatRingAndOneThatIsLive(int width, int height, ColorScheme scheme) {
        CustomerPhone customer = CustomerPhone.open(window(width, height), PRODUCT.uri());
        AgentTab bob = AgentTab.signedIn(window(width, height), PRODUCT.uri(), "bob@example.com")
                .goOnline();
        WrapUp.none(bob.page());
        String look = Pictures.look(bob.page(), scheme);
        Pictures.look(customer.page(), scheme);

        customer.call();
        assertThat(bob.ringing()).isVisible();
        Pictures.take(bob.page(), "ringing-" + look);
        Pictures.take(customer.page(), "phone-waiting-" + look);
        bob.answer();
        assertThat(bob.cardOf("Bob Berg")).containsText("On call");
        assertThat(bob.liveCall()).containsText("On call");
        assertThat(customer.status()).containsText("Connected");
        Pictures.take(bob.page(), "live-" + look);
        Pictures.take(customer.page(), "phone-connected-" + look);
        bob.hangUp();
        assertThat(bob.cardOf("Bob Berg")).containsText("Available");

        Pictures.take(bob.page(), "wrap-up-" + look);
        bob.button("Write it down later").click();
        CallLogPage.open(bob);
        Pictures.take(bob.page(), "call-log-" + look);
    }

    @ParameterizedTest
    @CsvSource({"1440, 900", "390, 844"})
    void keepsHangingUpInReachWhileOthersRing(int width, int height) {
        AgentTab bob = AgentTab.signedIn(window(width, height), PRODUCT.uri(), "bob@example.com")
                .goOnline();
        WrapUp.none(bob.page());
        PRODUCT.letScriptedCustomerCall();
        assertThat(bob.ringing()).hasCount(1);
        PRODUCT.letScriptedCustomerCallFrom("+12025550123");
        assertThat(bob.ringing()).hasCount(2);
        PRODUCT.letScriptedCustomerCallFrom("+33142685300");
        assertThat(bob.ringing()).hasCount(3);
        Pictures.take(bob.page(), "three-ringing-" + width);
        bob.answer();
        assertThat(bob.liveCall()).containsText("On call");
        assertThat(bob.ringing().first()).isEnabled();
        assertThat(bob.button("Hang up").last()).isInViewport();
        Pictures.take(bob.page(), "live-and-ringing-" + width);
        bob.decline();
        assertThat(bob.ringing()).hasCount(1);
        bob.decline();
        assertThat(bob.ringing()).hasCount(0);
        bob.hangUp();
        assertThat(bob.cardOf("Bob Berg")).containsText("Available");
    }

    private static BrowserContext window(int width, int height) {
        BrowserContext window = CHROMIUM.window(width, height);
        window.grantPermissions(List.of("microphone"));
        return window;
    }
}
