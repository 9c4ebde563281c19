package io.voipcrm.sample.database;

import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.callback.BaseCallback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;

/**
 * Lets every statement of a migration run for as long as it needs. A role, a database or an address may bring a limit
 * that suits requests; changing a big table takes longer.
 */
final class Unhurried extends BaseCallback {
    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.AFTER_CONNECT;
    }

    @Override
    public void handle(Event event, Context context) {
        try (Statement statement = context.getConnection().createStatement()) {
            statement.execute("set statement_timeout = 0");
        } catch (SQLException refused) {
            throw new FlywayException("The limit of statements can't be lifted", refused);
        }
    }
}
