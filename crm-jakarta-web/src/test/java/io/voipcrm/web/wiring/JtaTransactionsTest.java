package io.voipcrm.web.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import jakarta.transaction.RollbackException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class JtaTransactionsTest {
    private final FakeJta server = new FakeJta();
    private final JtaTransactions transactions = new JtaTransactions(server, server);
    private final List<String> done = new ArrayList<>();

    private void fail() {
        throw new IllegalArgumentException("broken");
    }

    @Test
    void commitsWhatItBeganAndThenDoesWhatFollowsInOrder() {
        String result = transactions.required(() -> {
            transactions.afterCommit(() -> done.add("first after " + server.told()));
            transactions.required(() -> transactions.afterCommit(() -> done.add("second")));
            return "result";
        });
        assertThat(result).isEqualTo("result");
        assertThat(server.told()).containsExactly("begin", "commit");
        assertThat(done).containsExactly("first after [begin, commit]", "second");
    }

    @Test
    void rollsBackWorkThatThrowsAndDoesNothingAfterwards() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> transactions.required(() -> {
                    transactions.afterCommit(() -> done.add("never"));
                    fail();
                }))
                .withMessage("broken");
        assertThat(server.told()).containsExactly("begin", "rollback");
        assertThat(done).isEmpty();
    }

    @Test
    void rollsBackAllWhenAnInnerPartThrows() {
        assertThatIllegalStateException()
                .isThrownBy(() -> transactions.required(() -> {
                    transactions.afterCommit(() -> done.add("never"));
                    assertThatIllegalArgumentException().isThrownBy(() -> transactions.required(this::fail));
                }))
                .withCauseInstanceOf(RollbackException.class);
        assertThat(server.told()).containsExactly("begin", "rollback");
        assertThat(done).isEmpty();
    }

    @Test
    void joinsATransactionOfTheHost() {
        server.begin();
        transactions.required(() -> transactions.afterCommit(() -> done.add("after the host's commit")));
        assertThat(server.told()).containsExactly("begin");
        assertThat(done).isEmpty();
        commitHost();
        assertThat(done).containsExactly("after the host's commit");
    }

    @Test
    void forgetsWhatFollowsWhenTheHostRollsBack() {
        server.begin();
        transactions.required(() -> transactions.afterCommit(() -> done.add("never")));
        server.rollback();
        assertThat(done).isEmpty();
    }

    @Test
    void startsAnewInWhatFollowsACommit() {
        transactions.required(() -> transactions.afterCommit(
                () -> transactions.required(() -> transactions.afterCommit(() -> done.add("own transaction")))));
        assertThat(server.told()).containsExactly("begin", "commit", "begin", "commit");
        assertThat(done).containsExactly("own transaction");
    }

    @Test
    void letsNoFailureAfterwardsReachTheCaller() {
        transactions.required(() -> {
            transactions.afterCommit(this::fail);
            transactions.afterCommit(() -> done.add("still done"));
        });
        assertThat(done).containsExactly("still done");
    }

    @Test
    void hasNothingToFollowOutsideATransaction() {
        assertThatIllegalStateException().isThrownBy(() -> transactions.afterCommit(() -> {}));
    }

    private void commitHost() {
        try {
            server.commit();
        } catch (RollbackException e) {
            throw new AssertionError(e);
        }
    }
}
