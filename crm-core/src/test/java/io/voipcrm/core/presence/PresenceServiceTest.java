package io.voipcrm.core.presence;

import static org.assertj.core.api.Assertions.assertThat;

import io.voipcrm.core.access.Actor;
import io.voipcrm.core.access.Role;
import io.voipcrm.core.presence.PresenceEvent.ReachabilityChanged;
import io.voipcrm.core.testing.Examples;
import io.voipcrm.core.testing.TestCrm;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PresenceServiceTest {
    private final TestCrm crm = TestCrm.inMemory();
    private final PresenceService presence = crm.crm().presence();
    private final Actor anna = Examples.anActor(7, Role.USER);
    private final Instant start = crm.clock().instant();

    @Test
    void registeredPeopleAreReachableAndThatIsToldOnce() {
        presence.registered(anna);
        crm.clock().advance(Duration.ofSeconds(10));
        presence.registered(anna);

        assertThat(presence.reachable()).containsExactly(anna.userId());
        assertThat(presence.board()).containsExactly(new Reachability(anna.userId(), true, start));
        assertThat(crm.heard()).containsExactly(new ReachabilityChanged(anna.userId(), true, start));
    }

    @Test
    void whoUnregistersIsUnreachableAtOnce() {
        presence.registered(anna);

        presence.unregistered(anna);
        presence.unregistered(anna);

        assertThat(presence.reachable()).isEmpty();
        assertThat(crm.heard())
                .containsExactly(
                        new ReachabilityChanged(anna.userId(), true, start),
                        new ReachabilityChanged(anna.userId(), false, start));
    }

    @Test
    void whoFallsSilentIsForgottenAfterThirtySeconds() {
        presence.registered(anna);

        crm.clock().advance(PresenceService.PATIENCE);
        presence.expire();
        assertThat(presence.reachable()).containsExactly(anna.userId());

        crm.clock().advance(Duration.ofMillis(1));
        assertThat(presence.reachable()).isEmpty();
        presence.expire();
        presence.expire();
        assertThat(crm.heard(ReachabilityChanged.class))
                .last()
                .isEqualTo(new ReachabilityChanged(
                        anna.userId(), false, crm.clock().instant()));
        assertThat(crm.heard()).hasSize(2);
    }

    @Test
    void heartbeatsKeepReachable() {
        presence.registered(anna);
        for (int i = 0; i < 6; i++) {
            crm.clock().advance(Duration.ofSeconds(20));
            presence.registered(anna);
            presence.expire();
        }

        assertThat(presence.reachable()).containsExactly(anna.userId());
        assertThat(crm.heard()).hasSize(1);
    }
}
