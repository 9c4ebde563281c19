package io.voipcrm.sample.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.net.URI;
import java.util.List;
import java.util.Set;

/** Lets things happen in the local telephone network, and looks at it. */
final class NetworkControl {
    private static final Set<String> OPEN = Set.of("queued", "initiated", "ringing", "in-progress");

    private final Page page;
    private final URI control;

    private NetworkControl(Page page, URI control) {
        this.page = page;
        this.control = control;
    }

    /** Asked from this page, as long as it is open. */
    static NetworkControl from(Page page, URI product) {
        return new NetworkControl(page, product.resolve("/twilio-sim/control/"));
    }

    void command(String command) {
        APIResponse answer = page.request().post(control.resolve(command).toString());
        assertThat(answer.ok()).as("%s: %s", command, answer.status()).isTrue();
    }

    String shown(String what) {
        return page.request().get(control.resolve(what).toString()).text();
    }

    /** Whose browsers have a line to the network. */
    List<String> registered() {
        JsonObject state = Json.createReader(new StringReader(shown("state"))).readObject();
        return state.getJsonArray("registered").getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .toList();
    }

    /** Whatever a test leaves behind rings or talks no more. */
    void endAllCalls() {
        JsonObject state = Json.createReader(new StringReader(shown("state"))).readObject();
        state.getJsonArray("calls").getValuesAs(JsonObject.class).stream()
                .filter(call -> OPEN.contains(call.getString("status")))
                .forEach(call -> command("hangup?callSid=" + call.getString("sid")));
    }

    /** Lets the time of the network run ahead until this has come about. */
    void hurryUntil(Page watched, String shown) {
        watched.waitForCondition(() -> {
            command("hurry?seconds=30");
            return watched.getByRole(AriaRole.STATUS).first().innerText().contains(shown);
        });
    }

    /** The same until something shows. */
    void hurryUntil(Locator shows) {
        shows.page().waitForCondition(() -> {
            command("hurry?seconds=30");
            return shows.isVisible();
        });
    }
}
