package io.voipcrm.sample.demo;

import io.voipcrm.core.Crm;
import io.voipcrm.sample.config.Mode;
import io.voipcrm.sample.config.Settings;
import io.voipcrm.sample.telephone.DemoAccount;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Sets the demo up when the server starts: all of it or nothing. */
@ApplicationScoped
class DemoStart {

    @Transactional
    void fill(@Observes Startup start, Settings settings, Crm crm, Clock clock) {
        if (settings.mode() == Mode.DEMO) {
            DemoSeed seed = new DemoSeed(crm, clock);
            if (settings.demoData()) {
                seed.addPeople();
            }
            seed.connectTo(DemoAccount.of(settings));
        }
    }
}
