package io.voipcrm.sample.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import java.util.ArrayList;
import java.util.List;

/** What the programs of pages complain of: errors that nobody caught, and what they write on the console as one. */
final class Complaints {
    private final List<String> heard = new ArrayList<>();

    void of(BrowserContext window) {
        window.onWebError(error -> heard.add(error.error()));
        window.onConsoleMessage(this::hear);
    }

    /** Forgets what was heard, and fails if that was anything. */
    void none() {
        List<String> all = List.copyOf(heard);
        heard.clear();
        assertThat(all).as("complaints of pages").isEmpty();
    }

    private void hear(ConsoleMessage message) {
        if (message.type().equals("error") && !isRefusal(message.text())) {
            heard.add(message.text() + " at " + message.location());
        }
    }

    /** An answer that says no, or a line that broke, is noted by browser and voice SDK themselves and shown by the page. */
    private static boolean isRefusal(String text) {
        return text.startsWith("Failed to load resource")
                || text.startsWith("WebSocket connection to")
                || text.startsWith("[TwilioVoice]");
    }
}
