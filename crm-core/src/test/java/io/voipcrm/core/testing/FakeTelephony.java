package io.voipcrm.core.testing;

import io.voipcrm.core.telephony.CallInstruction;
import io.voipcrm.core.telephony.Capability;
import io.voipcrm.core.telephony.ClientToken;
import io.voipcrm.core.telephony.LegId;
import io.voipcrm.core.telephony.Telephony;
import io.voipcrm.core.telephony.TelephonyException;
import io.voipcrm.core.user.Extension;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

/** A provider that does nothing but remember what it was asked to do. Thread-safe. */
public final class FakeTelephony implements Telephony {
    private final List<LegId> hungUp = new CopyOnWriteArrayList<>();
    private final List<Redirect> redirects = new CopyOnWriteArrayList<>();
    private final Clock clock;
    private volatile boolean broken;

    public FakeTelephony(Clock clock) {
        this.clock = clock;
    }

    /** A leg that was told to do something else. */
    public record Redirect(LegId leg, CallInstruction instruction) {}

    @Override
    public String provider() {
        return "fake";
    }

    @Override
    public Set<Capability> capabilities() {
        return EnumSet.allOf(Capability.class);
    }

    @Override
    public boolean configured() {
        return true;
    }

    @Override
    public ClientToken clientToken(Extension identity, Duration life) {
        return new ClientToken("client-" + identity, clock.instant().plus(life), Map.of());
    }

    @Override
    public void redirect(LegId leg, CallInstruction instruction) {
        refuseWhenBroken();
        redirects.add(new Redirect(leg, instruction));
    }

    @Override
    public void hangUp(LegId leg) {
        refuseWhenBroken();
        hungUp.add(leg);
    }

    /** Fails every request from now on. */
    public void fail() {
        broken = true;
    }

    public List<LegId> hungUp() {
        return List.copyOf(hungUp);
    }

    public List<Redirect> redirects() {
        return List.copyOf(redirects);
    }

    private void refuseWhenBroken() {
        if (broken) {
            throw new TelephonyException.Retriable("The provider can't be reached", new IOException("no route"));
        }
    }
}
