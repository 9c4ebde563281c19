package io.voipcrm.web.live;

import static io.voipcrm.core.testing.Examples.PASSWORD;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.voipcrm.core.access.AccessPolicy;
import io.voipcrm.core.access.Role;
import io.voipcrm.core.access.RolePolicy;
import io.voipcrm.core.session.SignInResult.Accepted;
import io.voipcrm.core.session.SignedIn;
import io.voipcrm.core.testing.TestCrm;
import io.voipcrm.core.user.User;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A CRM in memory with sockets, and the clients at their other ends. */
final class LiveTeam {
    final TestCrm crm = TestCrm.inMemory();
    final LiveHub hub;

    LiveTeam() {
        this(new RolePolicy());
    }

    /** A team whose sockets go by these rights. */
    LiveTeam(AccessPolicy access) {
        hub = new LiveHub(crm.crm(), access, crm.stores().transactions(), crm.clock());
        crm.crm().events().subscribe(new EventRelay(hub, Runnable::run));
    }

    /** A client that has opened its socket and said nothing yet. */
    Client connects() {
        return new Client(FakeWire.instant());
    }

    /** A client of a new user of this role, signed in and greeted. */
    Client joins(Role role) {
        return joins(crm.user(role), "");
    }

    /** A client of the user, signed in and greeted. */
    Client joins(User user, String since) {
        Client client = connects();
        client.signsIn(user, since);
        return client;
    }

    final class Client {
        private final FakeWire wire;
        private final LiveConnection connection;
        private @Nullable Accepted session;
        private int read;

        private Client(FakeWire wire) {
            this.wire = wire;
            this.connection = hub.opened(wire);
        }

        void says(String frame) {
            hub.received(connection, frame);
        }

        private void signsIn(User user, String since) {
            session = (Accepted) crm.crm().sessions().signIn(user.email().address(), PASSWORD, "203.0.113.9");
            says("{\"type\":\"auth\",\"token\":\"" + session.token() + "\"" + since + "}");
        }

        SignedIn who() {
            return connection.signedIn().orElseThrow();
        }

        void leaves() {
            hub.closed(connection);
        }

        /** Everything it was sent since this was last asked. */
        List<JsonObject> hears() {
            List<String> all = wire.sent();
            List<String> news = all.subList(read, all.size());
            read = all.size();
            return news.stream().map(Client::object).toList();
        }

        List<String> hearsOf() {
            return hears().stream().map(frame -> frame.getString("type")).toList();
        }

        @Nullable
        Farewell farewell() {
            return wire.farewell();
        }

        private static JsonObject object(String text) {
            return Json.createReader(new ByteArrayInputStream(text.getBytes(UTF_8)))
                    .readObject();
        }
    }
}
