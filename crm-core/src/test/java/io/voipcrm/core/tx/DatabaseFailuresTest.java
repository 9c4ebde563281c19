package io.voipcrm.core.tx;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseFailuresTest {
    private static RuntimeException wrapped(SQLException failure) {
        return new IllegalStateException("persistence", new RuntimeException("provider", failure));
    }

    @ParameterizedTest
    @ValueSource(strings = {"08001", "08006", "53300", "57P01", "57014", "55P03"})
    void knowsADatabaseThatIsAway(String state) {
        assertThat(DatabaseFailures.unavailable(wrapped(new SQLException("x", state))))
                .isTrue();
    }

    @Test
    void knowsAPoolWithoutAFreeConnection() {
        assertThat(DatabaseFailures.unavailable(wrapped(new SQLTransientConnectionException("pool"))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"40001", "40P01"})
    void knowsTransactionsInEachOthersWay(String state) {
        assertThat(DatabaseFailures.conflict(wrapped(new SQLException("x", state))))
                .isTrue();
    }

    @Test
    void takesMistakesForMistakes() {
        assertThat(DatabaseFailures.unavailable(wrapped(new SQLException("x", "42601"))))
                .isFalse();
        assertThat(DatabaseFailures.unavailable(wrapped(new SQLException("x")))).isFalse();
        assertThat(DatabaseFailures.conflict(new IllegalStateException())).isFalse();
    }
}
