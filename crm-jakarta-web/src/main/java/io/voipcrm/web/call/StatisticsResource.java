package io.voipcrm.web.call;

import io.voipcrm.core.Crm;
import io.voipcrm.core.access.Actor;
import io.voipcrm.core.call.CallStatistics;
import io.voipcrm.core.user.User;
import io.voipcrm.web.call.StatisticsJson.Team;
import io.voipcrm.web.call.StatisticsJson.Today;
import io.voipcrm.web.security.Caller;
import io.voipcrm.web.user.CurrentCalls;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** Today's figures. */
@Path("/statistics")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
public class StatisticsResource {
    private final Crm crm;
    private final Clock clock;
    private final ZoneId zone;

    /**
     * The resource.
     *
     * @param zone where the company's day begins and ends
     */
    @Inject
    public StatisticsResource(Crm crm, Clock clock, ZoneId zone) {
        this.crm = crm;
        this.clock = clock;
        this.zone = zone;
    }

    @GET
    public StatisticsJson today(@Context SecurityContext security) {
        Actor caller = Caller.of(security);
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        CallStatistics calls = crm.callLog()
                .statistics(
                        caller,
                        today.atStartOfDay(zone).toInstant(),
                        today.plusDays(1).atStartOfDay(zone).toInstant());
        long active = crm.users().all(caller).stream().filter(User::active).count();
        CurrentCalls current = new CurrentCalls(crm.calls().live(caller));
        return new StatisticsJson(
                new Today(
                        calls.total(),
                        calls.answered(),
                        calls.missed(),
                        calls.averageTalk().toSeconds(),
                        calls.averageAnswer().toSeconds()),
                new Team(active, crm.presence().board().size(), current.size()));
    }
}
