package io.voipcrm.web.wrapup;

import io.voipcrm.core.Crm;
import io.voipcrm.core.access.Actor;
import io.voipcrm.core.access.UserId;
import io.voipcrm.core.call.Call;
import io.voipcrm.web.call.CallJson;
import io.voipcrm.web.call.CallView;
import io.voipcrm.web.call.People;
import io.voipcrm.web.security.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import java.util.Map;

/** Calls whose outcome is yet to be given. */
@Path("/wrap-ups")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
public class OpenWrapUpResource {
    private final Crm crm;

    @Inject
    public OpenWrapUpResource(Crm crm) {
        this.crm = crm;
    }

    /** One's own, the newest first. */
    @GET
    @Path("/open")
    public List<CallJson> mine(@Context SecurityContext security) {
        Actor caller = Caller.of(security);
        List<Call> open = crm.wrapUps().open(caller);
        CallView view = CallView.of(crm, caller, open);
        return open.stream().map(view::of).toList();
    }

    /** How many each agent has, the most first. */
    @GET
    @Path("/open/by-agent")
    public List<OpenWrapUpsJson> byAgent(@Context SecurityContext security) {
        Actor caller = Caller.of(security);
        Map<UserId, Long> open = crm.wrapUps().openByAgent(caller);
        People people = new People(crm.users().names(caller, open.keySet()));
        return open.entrySet().stream()
                .sorted(Map.Entry.<UserId, Long>comparingByValue().reversed().thenComparing(one -> one.getKey()
                        .value()))
                .map(one -> new OpenWrapUpsJson(people.person(one.getKey()), one.getValue()))
                .toList();
    }
}
