package io.voipcrm.core.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.voipcrm.core.csv.Delimiter;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RefusedTableTest {
    private static final List<RowProblem> WHY = List.of(new RowProblem(Optional.empty(), "Too many cells"));

    private static RefusedTable table(String... columns) {
        return new RefusedTable(new TableShape("UTF-8", Delimiter.COMMA, List.of(columns), List.of()));
    }

    @Test
    void keepsEveryCellForWhichThereIsNoColumn() {
        RefusedTable table = table("Name", "Notes");

        assertThat(table.header()).containsExactly("Name", "Notes", "Refused because");
        assertThat(table.row(new RefusedRow(2, List.of("Anna", "hello", " world"), WHY)))
                .containsExactly("Anna", "hello", "Too many cells", " world");
        assertThat(table.row(new RefusedRow(2, List.of("Anna"), WHY))).containsExactly("Anna", "", "Too many cells");
    }

    @Test
    void leavesTheReasonsOfAFormerTimeOutAndNothingElse() {
        RefusedTable table = table("Name", "Notes", "Refused because");

        assertThat(table.header()).containsExactly("Name", "Notes", "Refused because");
        assertThat(table.row(new RefusedRow(2, List.of("Anna", "hello", "An old reason", " world"), WHY)))
                .containsExactly("Anna", "hello", "Too many cells", " world");
    }
}
