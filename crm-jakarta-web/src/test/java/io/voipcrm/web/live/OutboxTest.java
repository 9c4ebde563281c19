package io.voipcrm.web.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class OutboxTest {
    private static Frame frame(String text) {
        return new Frame(text, null);
    }

    @Test
    void hasOneTextUnderWayAtATime() {
        FakeWire wire = FakeWire.slow();
        Outbox outbox = new Outbox(wire, 10);
        outbox.send(frame("a"));
        outbox.send(frame("b"));
        assertThat(wire.sent()).containsExactly("a");
        wire.arrives(true);
        assertThat(wire.sent()).containsExactly("a", "b");
        wire.arrives(true);
        assertThat(wire.mostAtOnce()).isEqualTo(1);
    }

    @Test
    @Timeout(60)
    void neverOverlapsHoweverManyThreadsSend() throws InterruptedException {
        FakeWire wire = FakeWire.slow();
        Outbox outbox = new Outbox(wire, 10_000);
        CountDownLatch go = new CountDownLatch(1);
        List<Thread> senders = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            Thread sender = new Thread(() -> {
                awaitQuietly(go);
                IntStream.range(0, 500).forEach(n -> outbox.send(frame("x")));
            });
            sender.start();
            senders.add(sender);
        }
        go.countDown();
        while (wire.sent().size() < 4_000 || wire.busy()) {
            if (wire.busy()) {
                wire.arrives(true);
            } else {
                Thread.onSpinWait();
            }
        }
        for (Thread sender : senders) {
            sender.join();
        }
        assertThat(wire.sent()).hasSize(4_000);
        assertThat(wire.mostAtOnce()).isEqualTo(1);
    }

    @Test
    void doesNotPileUpCallsWhenTextsArriveAtOnce() {
        FakeWire slow = FakeWire.slow();
        Outbox outbox = new Outbox(slow, 100_000);
        IntStream.range(0, 50_000).forEach(n -> outbox.send(frame("x")));
        FakeWire instant = FakeWire.instant();
        Outbox quick = new Outbox(instant, 100_000);
        IntStream.range(0, 50_000).forEach(n -> quick.send(frame("x")));
        assertThat(slow.sent()).hasSize(1);
        assertThat(instant.sent()).hasSize(50_000);
    }

    @Test
    void letsALaterStateReplaceTheOneThatWaits() {
        FakeWire wire = FakeWire.slow();
        Outbox outbox = new Outbox(wire, 10);
        outbox.send(frame("first"));
        outbox.send(new Frame("alice offline", "presence 3"));
        outbox.send(frame("second"));
        outbox.send(new Frame("bob offline", "presence 4"));
        outbox.send(new Frame("alice available", "presence 3"));
        IntStream.range(0, 4).forEach(n -> wire.arrives(true));
        assertThat(wire.sent()).containsExactly("first", "second", "bob offline", "alice available");
    }

    @Test
    void closesOnAClientThatLetsTooMuchPileUp() {
        FakeWire wire = FakeWire.slow();
        Outbox outbox = new Outbox(wire, 2);
        IntStream.range(0, 4).forEach(n -> outbox.send(frame("x")));
        assertThat(wire.farewell()).isEqualTo(Farewell.TOO_SLOW);
        outbox.send(frame("late"));
        assertThat(wire.sent()).containsExactly("x");
    }

    @Test
    void closesOnTheFirstFailure() {
        FakeWire wire = FakeWire.slow();
        Outbox outbox = new Outbox(wire, 10);
        outbox.send(frame("a"));
        outbox.send(frame("b"));
        wire.arrives(false);
        assertThat(wire.farewell()).isEqualTo(Farewell.TOO_SLOW);
        assertThat(wire.sent()).containsExactly("a");
    }

    @Test
    void closesWhenTheConnectionThrows() {
        List<Farewell> closed = new ArrayList<>();
        Outbox outbox = new Outbox(
                new Wire() {
                    @Override
                    public void send(String text, Receipt receipt) {
                        throw new IllegalStateException("gone");
                    }

                    @Override
                    public void close(Farewell farewell) {
                        closed.add(farewell);
                    }
                },
                10);
        outbox.send(frame("a"));
        outbox.send(frame("b"));
        assertThat(closed).containsExactly(Farewell.TOO_SLOW);
    }

    @Test
    void sendsWhatWaitsBeforeItSaysFarewell() {
        FakeWire wire = FakeWire.slow();
        Outbox outbox = new Outbox(wire, 10);
        outbox.send(frame("a"));
        outbox.send(frame("b"));
        outbox.finish(Farewell.SESSION_ENDED);
        assertThat(wire.farewell()).isNull();
        wire.arrives(true);
        wire.arrives(true);
        assertThat(wire.sent()).containsExactly("a", "b");
        assertThat(wire.farewell()).isEqualTo(Farewell.SESSION_ENDED);
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
