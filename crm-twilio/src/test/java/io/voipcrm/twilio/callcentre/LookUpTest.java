package io.voipcrm.twilio.callcentre;

import static org.assertj.core.api.Assertions.assertThat;

import io.voipcrm.core.telephony.LegId;
import io.voipcrm.core.telephony.LegReport;
import io.voipcrm.twilio.simulator.control.ScriptedCustomer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Thousands of legs are asked about with few requests. */
class LookUpTest {
    private final ListeningPost post = new ListeningPost();

    @AfterEach
    void close() {
        post.close();
    }

    @Test
    void aFewAreAskedForOneByOne() {
        assertThat(post.telephony().lookUp(legs(3))).hasSize(3);
        assertThat(post.asked()).hasSize(3);
    }

    @Test
    void manyAreReadFromTheAccountsList() {
        List<LegId> legs = legs(2_100);
        Collections.shuffle(legs, new Random(1));

        assertThat(post.telephony().lookUp(legs)).extracting(LegReport::leg).containsExactlyInAnyOrderElementsOf(legs);
        assertThat(post.asked()).hasSize(3);
    }

    @Test
    void aFewAmongManyOthersAreNotSearchedForEver() {
        List<LegId> legs = legs(25);
        legs(1_500);

        assertThat(post.telephony().lookUp(legs)).hasSize(25);
        assertThat(post.asked()).hasSizeLessThan(30);
    }

    @Test
    void theTruthSurvivesTheList() {
        List<LegId> legs = legs(30);
        post.time().advance(Duration.ofSeconds(20));
        legs.subList(0, 10).forEach(leg -> post.network().control().hangUp(leg.value()));

        assertThat(post.telephony().lookUp(legs)).allSatisfy(report -> {
            assertThat(report.over()).isEqualTo(legs.subList(0, 10).contains(report.leg()));
            assertThat(report.answeredAt()).isPresent();
        });
    }

    private List<LegId> legs(int number) {
        List<LegId> legs = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            legs.add(LegId.of(post.network().control().customerCalls(ScriptedCustomer.calling("+46701234567"))));
        }
        post.time().settle();
        return legs;
    }
}
