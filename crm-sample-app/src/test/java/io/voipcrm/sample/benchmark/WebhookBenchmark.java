package io.voipcrm.sample.benchmark;

import io.voipcrm.sample.product.RunningProduct;
import jakarta.json.Json;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * How long a message of the telephone network takes to the agents' browsers, and how many the product takes, as a ratio
 * to what PostgreSQL does when {@code pgbench} sends the same statements from as many connections.
 *
 * <p>The two take turns, so that a machine that others use too is as slow for the one as for the other.
 */
class WebhookBenchmark {
    private static final int CONNECTIONS = Integer.getInteger("benchmark.connections", 8);
    private static final int ROUNDS = Integer.getInteger("benchmark.rounds", 4);
    private static final int SECONDS = Integer.getInteger("benchmark.seconds", 7);
    private static final int WARM_UP_SECONDS = Integer.getInteger("benchmark.warmup", 60);
    private static final String MARKED_CALL = "770000000001";
    private static final String SIGN_IN = "{\"email\":\"alice@example.com\",\"password\":\"demo-voip-2026\"}";

    @RegisterExtension
    static final RunningProduct PRODUCT = new RunningProduct();

    private final Deliveries deliveries = new Deliveries();
    private Installation installation;
    private SignedRequests network;

    @BeforeEach
    void connect() throws IOException {
        installation = Installation.of(PRODUCT);
        network = new SignedRequests(installation.uri(), installation.account(), deliveries);
    }

    @Test
    void webhooks() throws Exception {
        Pgbench pgbench = Pgbench.against(installation);
        try (Watcher watcher = Watcher.of(installation.uri(), token(), deliveries)) {
            Load load = new Load(network, CONNECTIONS);
            load.rate(WARM_UP_SECONDS);
            deliveries.takeAll();
            new Load(network, 1).rate(SECONDS);
            List<Duration> alone = deliveries.takeAll();
            Path script = script();
            List<Double> ours = new ArrayList<>();
            List<Double> theirs = new ArrayList<>();
            for (int round = 0; round < ROUNDS; round++) {
                ours.add(load.rate(SECONDS));
                theirs.add(CustomerCall.MESSAGES * pgbench.rate(script, SecondDatabase.NAME, CONNECTIONS, SECONDS));
            }
            report("one connection", alone);
            report(CONNECTIONS + " connections, as fast as they can", deliveries.takeAll());
            report(ours, theirs);
        }
    }

    private Path script() throws Exception {
        CustomerCall call = Load.nextCall();
        mark();
        StatementLog log = new StatementLog(installation.superuser("postgres"), installation.databaseLog());
        List<List<LoggedStatement>> transactions = log.during(() -> network.tell(call), String.valueOf(call.number()));
        long statements = transactions.stream().mapToLong(List::size).sum();
        say(
                "%d messages of a call: %d transactions, %d statements with begin and commit",
                CustomerCall.MESSAGES, transactions.size(), statements);
        SecondDatabase.make(installation);
        Path script = installation.directory().resolve("webhooks.sql");
        Files.writeString(script, new PgbenchScript(call, MARKED_CALL).of(transactions));
        say("The script for pgbench: %s", script);
        return script;
    }

    /** The next call gets an id that can be told from every other number. */
    private void mark() throws SQLException, IOException {
        try (Connection connection = installation.superuser("voipcrm").getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("alter sequence crm_call_seq restart with " + MARKED_CALL);
        }
    }

    private static String token() {
        String answer = PRODUCT.post("/api/auth/login", SIGN_IN).body();
        return Json.createReader(new StringReader(answer)).readObject().getString("token");
    }

    private void report(String how, List<Duration> delays) {
        say(
                "From webhook to /ws, %s: p50 %.1f ms, p99 %.1f ms (%d deliveries, %d missing)",
                how, millis(delays, 0.50), millis(delays, 0.99), delays.size(), deliveries.outstanding());
    }

    private static void report(List<Double> ours, List<Double> theirs) {
        for (int round = 0; round < ours.size(); round++) {
            say(
                    "Round %d: %.0f webhooks/s, pgbench %.0f/s, ratio %.2f",
                    round + 1, ours.get(round), theirs.get(round), ours.get(round) / theirs.get(round));
        }
        say(
                "Together: %.0f webhooks/s, pgbench %.0f/s, ratio %.2f",
                average(ours), average(theirs), average(ours) / average(theirs));
    }

    private static double average(List<Double> rates) {
        return rates.stream().mapToDouble(rate -> rate).average().orElse(0);
    }

    private static double millis(List<Duration> sorted, double share) {
        return sorted.isEmpty()
                ? 0
                : sorted.get((int) (share * (sorted.size() - 1))).toNanos() / 1e6;
    }

    private static void say(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
