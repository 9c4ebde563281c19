package io.voipcrm.sample.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.voipcrm.core.Stores;
import io.voipcrm.core.tx.Transactions;
import io.voipcrm.core.user.EmailAddress;
import io.voipcrm.core.user.User;
import io.voipcrm.core.user.UserEvent;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The engine's transactions are those of the server. */
@ExtendWith({ContainerServer.class, ArquillianExtension.class})
class TransactionsIT {

    @Inject
    private Stores stores;

    @Inject
    private Transactions transactions;

    @Resource(lookup = "jdbc/crm")
    private DataSource pool;

    @Deployment
    static WebArchive application() {
        return PackagedApplication.archive();
    }

    @Test
    void theDemosPeopleAreThere() {
        User alice = find("alice@example.com");

        assertThat(alice.fullName().text()).isEqualTo("Alice Andersson");
        assertThat(alice.extension().digits()).isEqualTo("201");
    }

    @Test
    void nothingIsKeptOfWorkThatFails() {
        User bob = find("bob@example.com");
        long before = transactions.required(() -> stores.eventLog().head());
        List<String> told = new ArrayList<>();

        assertThatThrownBy(() -> transactions.required(() -> {
                    stores.users().setPasswordHash(bob.id(), "another hash");
                    stores.eventLog().append(new UserEvent.UserUpdated(bob));
                    transactions.afterCommit(() -> told.add("committed"));
                    throw new IllegalStateException("changed my mind");
                }))
                .hasMessage("changed my mind");

        assertThat(transactions.required(() -> stores.users().passwordHash(bob.id())))
                .isPresent()
                .get()
                .isNotEqualTo("another hash");
        assertThat(transactions.required(() -> stores.eventLog().after(before, 10)))
                .isEmpty();
        assertThat(told).isEmpty();
    }

    @Test
    void readersAreToldOnceWorkIsCommitted() {
        User bob = find("bob@example.com");
        List<String> told = new ArrayList<>();

        transactions.required(() -> {
            stores.eventLog().append(new UserEvent.UserUpdated(bob));
            transactions.afterCommit(() -> told.add("committed"));
            assertThat(told).isEmpty();
        });

        assertThat(told).containsExactly("committed");
    }

    @Test
    void noStatementOfARequestRunsForLong() throws SQLException {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement();
                ResultSet limit = statement.executeQuery("show statement_timeout")) {
            assertThat(limit.next()).isTrue();
            assertThat(limit.getString(1)).isEqualTo("10s");
        }
    }

    private User find(String email) {
        return transactions.required(
                () -> stores.users().findActive(EmailAddress.of(email)).orElseThrow());
    }
}
