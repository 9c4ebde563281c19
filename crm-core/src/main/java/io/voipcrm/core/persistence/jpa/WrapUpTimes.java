package io.voipcrm.core.persistence.jpa;

import io.voipcrm.core.access.UserId;
import io.voipcrm.core.presence.WrapUpTime;
import io.voipcrm.core.telephony.CallId;
import java.time.Instant;
import java.util.List;

/** How long agents took to wrap up which call. */
final class WrapUpTimes {
    private final Database database;

    WrapUpTimes(Database database) {
        this.database = database;
    }

    void start(UserId user, CallId call, Instant now, Instant until) {
        end(user, now);
        database.executeNative("""
                insert into crm_wrap_up_time (user_id, call_id, started_at, until)
                values (?1, ?2, cast(?3 as timestamptz), cast(?4 as timestamptz))
                """, user.value(), call.value(), Database.text(now), Database.text(until));
    }

    void end(UserId user, Instant now) {
        database.executeNative("""
                update crm_wrap_up_time set ended_at = least(until, cast(?2 as timestamptz))
                where user_id = ?1 and ended_at is null
                """, user.value(), Database.text(now));
    }

    void endThoseOver(Instant now) {
        database.executeNative("""
                update crm_wrap_up_time set ended_at = until
                where ended_at is null and until <= cast(?1 as timestamptz)
                """, Database.text(now));
    }

    List<WrapUpTime> of(CallId call) {
        return database
                .rows(
                        "select user_id, " + Cells.micros("started_at") + ", " + Cells.micros("until") + ", "
                                + Cells.micros("ended_at") + " from crm_wrap_up_time where call_id = ?1 order by id",
                        call.value())
                .stream()
                .map(Cells::new)
                .map(cells -> new WrapUpTime(
                        UserId.of(cells.number()), call, cells.moment(), cells.moment(), cells.optionalMoment()))
                .toList();
    }
}
