package io.voipcrm.sample.browser;

import static org.assertj.core.api.Assertions.assertThat;

/** Whether sound arrives on both sides. */
final class SoundCheck {
    private static final double A_LITTLE_SPEECH = 2_000;

    private SoundCheck() {}

    /** Waits until both sides have received more sound than a moment ago. */
    static void flows(AgentTab agent, CustomerPhone customer) {
        double agentBefore = agent.soundReceived();
        double customerBefore = customer.soundReceived();
        agent.page().waitForCondition(() -> agent.soundReceived() > agentBefore + A_LITTLE_SPEECH);
        customer.page().waitForCondition(() -> customer.soundReceived() > customerBefore + A_LITTLE_SPEECH);
        assertThat(agent.soundReceived()).isGreaterThan(agentBefore);
        assertThat(customer.soundReceived()).isGreaterThan(customerBefore);
    }

    /** Waits until the agent has received more sound than a moment ago. */
    static void comesIn(AgentTab agent) {
        double before = agent.soundReceived();
        agent.page().waitForCondition(() -> agent.soundReceived() > before + A_LITTLE_SPEECH);
        assertThat(agent.soundReceived()).isGreaterThan(before);
    }
}
