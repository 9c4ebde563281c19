package io.voipcrm.core;

import java.util.List;

/** What is due every second: one after the other, and none is kept from its turn by the failure of another. */
final class Chores {
    private final List<Runnable> chores;

    Chores(Runnable... chores) {
        this.chores = List.of(chores);
    }

    /** Does all of them, then throws the first failure, with the others as suppressed ones. */
    void run() {
        RuntimeException first = null;
        for (Runnable chore : chores) {
            try {
                chore.run();
            } catch (RuntimeException e) {
                if (first == null) {
                    first = e;
                } else if (first != e) {
                    first.addSuppressed(e);
                }
            }
        }
        if (first != null) {
            throw first;
        }
    }
}
