package io.voipcrm.example;

import static org.assertj.core.api.Assertions.assertThat;

import io.voipcrm.core.call.AnswerResult.Claimed;
import io.voipcrm.core.testing.SettableClock;
import org.junit.jupiter.api.Test;

class EmbeddingExampleTest {
    @Test
    void agentGetsTheCall() {
        assertThat(EmbeddingExample.takeACall(SettableClock.someMorning())).isInstanceOf(Claimed.class);
    }
}
