package io.voipcrm.sample.telephone;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.websocket.RemoteEndpoint;
import jakarta.websocket.SendHandler;
import jakarta.websocket.SendResult;
import jakarta.websocket.Session;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SessionSinkTest {

    private final List<String> sent = new ArrayList<>();
    private final List<SendHandler> pending = new ArrayList<>();
    private boolean closed;

    private final Session session = session();
    private final SessionSink sink = new SessionSink(session);

    @Test
    void sendsOneFrameAtATimeInOrder() {
        sink.send("one");
        sink.send("two");
        sink.send("three");
        assertThat(sent).containsExactly("one");

        finish(new SendResult(session));
        assertThat(sent).containsExactly("one", "two");
        finish(new SendResult(session));
        finish(new SendResult(session));
        assertThat(sent).containsExactly("one", "two", "three");
        sink.send("four");
        assertThat(sent).endsWith("four");
        assertThat(closed).isFalse();
    }

    @Test
    void closesOnTheFirstFailure() {
        sink.send("one");
        sink.send("two");
        finish(new SendResult(session, new IllegalStateException("broken")));
        sink.send("three");

        assertThat(sent).containsExactly("one");
        assertThat(closed).isTrue();
    }

    @Test
    void closesWhenThePageIsTooSlow() {
        for (int i = 0; i < 500; i++) {
            sink.send("frame " + i);
        }
        assertThat(closed).isFalse();
        finish(new SendResult(session));

        assertThat(sent).hasSize(1);
        assertThat(closed).isTrue();
    }

    @Test
    void closesAfterWhatWasSent() {
        sink.send("one");
        sink.send("two");
        sink.close();
        assertThat(closed).isFalse();
        finish(new SendResult(session));
        finish(new SendResult(session));

        assertThat(sent).containsExactly("one", "two");
        assertThat(closed).isTrue();
    }

    private void finish(SendResult result) {
        pending.remove(0).onResult(result);
    }

    private Session session() {
        Object remote = proxy(RemoteEndpoint.Async.class, (self, method, arguments) -> {
            sent.add((String) arguments[0]);
            pending.add((SendHandler) arguments[1]);
            return null;
        });
        return proxy(Session.class, (self, method, arguments) -> switch (method.getName()) {
            case "getAsyncRemote" -> remote;
            case "close" -> {
                closed = true;
                yield null;
            }
            default -> throw new UnsupportedOperationException(method.getName());
        });
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
