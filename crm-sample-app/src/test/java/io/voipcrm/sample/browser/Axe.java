package io.voipcrm.sample.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Asks axe whether people who use a screen reader, a keyboard or weak eyes can use what the page shows. */
final class Axe {
    private static final Path SCRIPT = Path.of("src/main/frontend/node_modules/axe-core/axe.min.js");

    /** Each violation with the elements it was found in. */
    private static final String RUN = """
            async () => {
              const found = await axe.run(document, { resultTypes: ['violations'] });
              return found.violations.map((rule) =>
                `${rule.id}: ${rule.help}` + rule.nodes.map((node) => `\\n    ${node.html.slice(0, 200)} ${node.failureSummary}`).join(''));
            }
            """;

    private Axe() {}

    static void findsNothingIn(Page page, String name) {
        page.evaluate(script());
        assertThat((List<?>) page.evaluate(RUN))
                .as("what axe finds in %s", name)
                .isEmpty();
    }

    private static String script() {
        try {
            return Files.readString(SCRIPT);
        } catch (IOException e) {
            throw new UncheckedIOException("axe-core comes with the front end's packages: npm ci", e);
        }
    }
}
