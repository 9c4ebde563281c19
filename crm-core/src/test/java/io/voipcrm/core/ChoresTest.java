package io.voipcrm.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;

class ChoresTest {
    private final List<String> done = new ArrayList<>();

    private Runnable chore(String name) {
        return () -> done.add(name);
    }

    private static Runnable failing(String why) {
        return () -> {
            throw new IllegalStateException(why);
        };
    }

    @Test
    void areDoneInTheirOrderAlsoBehindOneThatFails() {
        Chores chores = new Chores(chore("a"), failing("first"), chore("b"), failing("second"), chore("c"));

        assertThatIllegalStateException()
                .isThrownBy(chores::run)
                .withMessage("first")
                .satisfies(failure -> assertThat(failure.getSuppressed())
                        .extracting(Throwable::getMessage)
                        .containsExactly("second"));
        assertThat(done).containsExactly("a", "b", "c");
    }

    @Test
    void thatTakeLongAreNeverUnderWayTwice() {
        List<Runnable> begun = new ArrayList<>();
        Aside aside = new Aside("It", begun::add, chore("long"));

        aside.run();
        aside.run();
        assertThat(begun).hasSize(1);
        begun.remove(0).run();
        aside.run();
        assertThat(begun).hasSize(1);
    }

    @Test
    void thatTakeLongComeAgainAfterAFailureOrARefusal() {
        new Aside("It", Runnable::run, failing("why")).run();
        int[] asked = new int[1];
        Aside aside = new Aside(
                "It",
                work -> {
                    if (asked[0]++ == 0) {
                        throw new RejectedExecutionException();
                    }
                    work.run();
                },
                () -> {
                    done.add("it");
                    throw new IllegalStateException();
                });

        aside.run();
        aside.run();
        aside.run();

        assertThat(done).containsExactly("it", "it");
    }
}
