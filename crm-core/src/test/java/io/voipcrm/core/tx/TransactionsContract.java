package io.voipcrm.core.tx;

import static io.voipcrm.core.testing.Examples.aUser;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.voipcrm.core.Stores;
import io.voipcrm.core.access.Role;
import io.voipcrm.core.user.User;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What every {@link Transactions} keeps to, together with the stores that take part in it. */
public abstract class TransactionsContract {
    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");

    /** Fresh, empty stores; the same ones all through a test. */
    protected abstract Stores stores();

    private Transactions transactions() {
        return stores().transactions();
    }

    private void add(String extension) {
        stores().users().add(aUser(extension, Role.USER), "hash", NOW);
    }

    private List<String> extensions() {
        return transactions().required(() -> stores().users().all().stream()
                .map(User::extension)
                .map(Object::toString)
                .toList());
    }

    private static final class Broken extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    @Nested
    class Required {
        @Test
        void keepsTheWorkAndGivesItsResult() {
            String result = transactions().required(() -> {
                add("201");
                return "done";
            });

            assertThat(result).isEqualTo("done");
            assertThat(extensions()).containsExactly("201");
        }

        @Test
        void keepsNothingOfWorkThatThrowsAndPassesTheExceptionOn() {
            Broken broken = new Broken();

            assertThatThrownBy(() -> transactions().required((Runnable) () -> {
                        add("201");
                        throw broken;
                    }))
                    .isSameAs(broken);
            assertThat(extensions()).isEmpty();
        }

        @Test
        void joinsTheTransactionOfTheCaller() {
            assertThatThrownBy(() -> transactions().required((Runnable) () -> {
                        transactions().required(() -> add("201"));
                        throw new Broken();
                    }))
                    .isInstanceOf(Broken.class);
            assertThat(extensions()).isEmpty();
        }

        @Test
        void keepsNothingWhenAPartHasFailedEvenIfTheFailureWasCaught() {
            assertThatThrownBy(() -> transactions().required(() -> {
                        add("201");
                        try {
                            transactions().required((Runnable) () -> {
                                throw new Broken();
                            });
                        } catch (Broken e) {
                            add("202");
                        }
                    }))
                    .isInstanceOf(RuntimeException.class);
            assertThat(extensions()).isEmpty();
        }

        @Test
        void worksAgainAfterAFailure() {
            assertThatThrownBy(() -> transactions().required((Runnable) () -> {
                        throw new Broken();
                    }))
                    .isInstanceOf(Broken.class);

            transactions().required(() -> add("201"));

            assertThat(extensions()).containsExactly("201");
        }
    }

    @Nested
    class AfterCommit {
        @Test
        void runsActionsInTheirOrderOnceTheWorkIsCommitted() {
            List<String> heard = new ArrayList<>();

            transactions().required(() -> {
                add("201");
                transactions().afterCommit(() -> heard.add("first sees " + extensions()));
                transactions().required(() -> transactions().afterCommit(() -> heard.add("second")));
                assertThat(heard).isEmpty();
            });

            assertThat(heard).containsExactly("first sees [201]", "second");
        }

        @Test
        void mayStartATransactionWithActionsOfItsOwn() {
            List<String> heard = new ArrayList<>();

            transactions().required(() -> transactions()
                    .afterCommit(() -> transactions().required(() -> {
                        add("201");
                        transactions().afterCommit(() -> heard.add("of the second"));
                    })));

            assertThat(heard).containsExactly("of the second");
            assertThat(extensions()).containsExactly("201");
        }

        @Test
        void runsNothingAfterARollback() {
            List<String> heard = new ArrayList<>();

            assertThatThrownBy(() -> transactions().required((Runnable) () -> {
                        transactions().afterCommit(() -> heard.add("never"));
                        throw new Broken();
                    }))
                    .isInstanceOf(Broken.class);

            assertThat(heard).isEmpty();
        }

        @Test
        void keepsFailuresOfActionsFromTheCallerAndFromOtherActions() {
            List<String> heard = new ArrayList<>();

            transactions().required(() -> {
                transactions().afterCommit(() -> {
                    throw new Broken();
                });
                transactions().afterCommit(() -> heard.add("still"));
            });

            assertThat(heard).containsExactly("still");
        }

        @Test
        void isRefusedOutsideOfATransaction() {
            assertThatIllegalStateException().isThrownBy(() -> transactions().afterCommit(() -> {}));
        }
    }
}
