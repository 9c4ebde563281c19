package io.voipcrm.core.persistence.jpa;

import io.voipcrm.core.event.CrmEvent;
import io.voipcrm.core.event.LoggedEvent;
import io.voipcrm.core.event.RecordCodec;
import io.voipcrm.core.explanation.CallEvents;
import io.voipcrm.core.telephony.CallId;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Finds one call's events in PostgreSQL's event log. */
public final class JpaCallEvents implements CallEvents {
    /** As it is written in the index over it. */
    static final String CALL = "coalesce(payload -> 'call' -> 'id' ->> 'value', payload -> 'callId' ->> 'value')";

    private final Database database;
    private final RecordCodec codec;

    /**
     * A view on the log.
     *
     * @param codec knows every event that the log holds
     */
    public JpaCallEvents(Supplier<EntityManager> manager, RecordCodec codec) {
        this.database = new Database(manager);
        this.codec = codec;
    }

    @Override
    public List<LoggedEvent> of(CallId call, int limit) {
        return database.rows(sql(limit), call.value()).stream()
                .flatMap(row -> read(new Cells(row)).stream())
                .toList();
    }

    static String sql(int limit) {
        return "select id, " + Cells.micros("at") + ", cast(payload as text) from crm_event where cast(" + CALL
                + " as bigint) = ?1 and " + CALL + " is not null order by id limit " + limit;
    }

    /** An event that a version before or after this one wrote in another way is passed over. */
    private Optional<LoggedEvent> read(Cells cells) {
        long id = cells.number();
        try {
            return Optional.of(new LoggedEvent(id, id, cells.moment(), codec.decode(cells.text(), CrmEvent.class)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
