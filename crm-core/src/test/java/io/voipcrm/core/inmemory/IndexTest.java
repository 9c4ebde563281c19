package io.voipcrm.core.inmemory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Set;
import org.junit.jupiter.api.Test;

class IndexTest {
    private final InMemoryTransactions transactions = new InMemoryTransactions();
    private final Rows<Integer, Set<String>> rows = new Rows<>(transactions);
    private final Index<String, Integer, Set<String>> index = rows.index(words -> words);

    @Test
    void findsRowsInTheOrderOfTheirKeys() {
        put(2, "red", "round");
        put(1, "red");

        assertThat(index.keys("red")).containsExactly(1, 2);
        assertThat(index.first("red")).contains(1);
        assertThat(rows.stream(index.keys("red"))).containsExactly(Set.of("red"), Set.of("red", "round"));
    }

    @Test
    void findsNothingByWhatNoRowSays() {
        assertThat(index.keys("red")).isEmpty();
        assertThat(index.first("red")).isEmpty();
    }

    @Test
    void followsAChange() {
        put(1, "red", "round");
        put(1, "round", "blue");

        assertThat(index.keys("red")).isEmpty();
        assertThat(index.keys("round")).containsExactly(1);
        assertThat(index.keys("blue")).containsExactly(1);
    }

    @Test
    void forgetsARemovedRow() {
        put(1, "red");
        put(2, "red");
        transactions.required(() -> rows.remove(1));

        assertThat(index.keys("red")).containsExactly(2);
    }

    @Test
    void isAsBeforeAfterARollback() {
        put(1, "red");
        put(2, "blue");

        assertThatIllegalStateException()
                .isThrownBy(() -> transactions.required(() -> {
                    rows.put(1, Set.of("blue"));
                    rows.put(1, Set.of("green"));
                    rows.remove(2);
                    rows.put(3, Set.of("red"));
                    throw new IllegalStateException("on purpose");
                }));

        assertThat(index.keys("red")).containsExactly(1);
        assertThat(index.keys("blue")).containsExactly(2);
        assertThat(index.keys("green")).isEmpty();
    }

    private void put(int key, String... words) {
        transactions.required(() -> rows.put(key, Set.of(words)));
    }
}
