package io.voipcrm.example;

import io.voipcrm.core.Crm;
import io.voipcrm.core.access.Role;
import io.voipcrm.core.call.AnswerResult;
import io.voipcrm.core.contact.PhoneNumber;
import io.voipcrm.core.inmemory.InMemoryStores;
import io.voipcrm.core.telephony.CallInstruction.WaitForAgent;
import io.voipcrm.core.telephony.LegId;
import io.voipcrm.core.telephony.ReceivedEvent;
import io.voipcrm.core.telephony.TelephonyEvent.CallArrived;
import io.voipcrm.core.testing.Examples;
import io.voipcrm.core.testing.FakeTelephony;
import io.voipcrm.core.testing.PlainPasswordHasher;
import io.voipcrm.core.testing.PlainSessionTokens;
import java.time.Clock;

/** A CRM inside a plain Java program: a call arrives, an agent answers. */
final class EmbeddingExample {
    static AnswerResult takeACall(Clock clock) {
        Crm crm = Crm.builder()
                .stores(InMemoryStores.create(clock)) // or JpaStores.create(…) on PostgreSQL
                .telephony(new FakeTelephony(clock)) // or your provider's adapter
                .passwordHasher(new PlainPasswordHasher()) // yours
                .sessionTokens(new PlainSessionTokens()) // yours
                .clock(clock)
                .build();
        crm.events().subscribe(logged -> System.out.println(logged.event()));

        var agent = Examples.anActor(7, Role.USER); // anyone of yours who implements Actor
        crm.presence().registered(agent);

        var customer = PhoneNumber.read("+46701234567");
        var arrival = new CallArrived(LegId.of("leg-1"), customer, PhoneNumber.of("+46850000100"), clock.instant());
        var next = crm.calls().handle(new ReceivedEvent("my-provider", "message-1", arrival, "as it came"));

        return crm.calls().answer(agent, ((WaitForAgent) next).call());
    }
}
