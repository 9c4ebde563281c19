package io.voipcrm.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the documents show is what is compiled and run. */
class DocumentedExampleTest {
    private static final Pattern SHOWN =
            Pattern.compile("<!-- from EmbeddingExample.java[^>]*-->\\s*```java\\n(.*?)```", Pattern.DOTALL);

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "docs/how-to/embed-in-plain-java.md"})
    void documentShowsTheExampleAsItIs(String document) throws IOException {
        Path source = Path.of("src/test/java/io/voipcrm/example/EmbeddingExample.java");
        Matcher shown = SHOWN.matcher(Files.readString(Path.of("..", document)));

        assertThat(shown.find()).as("an example in %s", document).isTrue();
        assertThat(unindented(Files.readString(source))).contains(unindented(shown.group(1)));
    }

    private static String unindented(String code) {
        return code.strip().replaceAll("(?m)^\\s+", "");
    }
}
