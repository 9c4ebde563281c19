package io.voipcrm.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The documentation defines every figure as the product does. */
class DocumentedFiguresTest {
    @Test
    void definitionsAreTheProducts() throws IOException {
        String document = Files.readString(Path.of("../docs/reference/reports.md"));

        assertThat(Arrays.stream(Figure.values())
                        .map(figure -> "| `" + figure.key() + "` | " + figure.definition() + " |"))
                .allSatisfy(row -> assertThat(document).contains(row));
    }
}
