package io.voipcrm.core.testing;

import io.voipcrm.core.telephony.CallId;
import io.voipcrm.core.telephony.CallInstruction;
import io.voipcrm.core.telephony.Capability;
import io.voipcrm.core.telephony.ClientToken;
import io.voipcrm.core.telephony.DialRequest;
import io.voipcrm.core.telephony.LegId;
import io.voipcrm.core.telephony.LegReport;
import io.voipcrm.core.telephony.Telephony;
import io.voipcrm.core.telephony.TelephonyException;
import io.voipcrm.core.user.Extension;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.atomic.AtomicInteger;

/** A provider that does nothing but remember what it was asked to do. Thread-safe. */
public final class FakeTelephony implements Telephony {
    private final List<LegId> hungUp = new CopyOnWriteArrayList<>();
    private final List<Redirect> redirects = new CopyOnWriteArrayList<>();
    private final List<DialRequest> dialled = new CopyOnWriteArrayList<>();
    private final List<Hold> holds = new CopyOnWriteArrayList<>();
    private final List<Mute> mutes = new CopyOnWriteArrayList<>();
    private final Map<LegId, LegReport> known = new ConcurrentHashMap<>();
    private final Set<Capability> lacking = new CopyOnWriteArraySet<>();
    private final Clock clock;
    private final AtomicInteger refused = new AtomicInteger();
    private volatile Optional<TelephonyException> refusal = Optional.empty();

    public FakeTelephony(Clock clock) {
        this.clock = clock;
    }

    /** A leg that was told to do something else. */
    public record Redirect(LegId leg, CallInstruction instruction) {}

    /** A party that was put on hold, or taken back. */
    public record Hold(CallId call, LegId leg, boolean onHold) {}

    /** A party that was muted, or let be heard again. */
    public record Mute(CallId call, LegId leg, boolean muted) {}

    @Override
    public String provider() {
        return "fake";
    }

    @Override
    public Set<Capability> capabilities() {
        Set<Capability> all = EnumSet.allOf(Capability.class);
        all.removeAll(lacking);
        return all;
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

    @Override
    public LegId dial(DialRequest request) {
        refuseWhenBroken();
        dialled.add(request);
        return LegId.of("dialled-" + request.call() + "-" + request.party().label() + "-" + dialled.size());
    }

    @Override
    public void hold(CallId call, LegId leg, boolean onHold) {
        refuseWhenBroken();
        holds.add(new Hold(call, leg, onHold));
    }

    @Override
    public void mute(CallId call, LegId leg, boolean muted) {
        refuseWhenBroken();
        mutes.add(new Mute(call, leg, muted));
    }

    @Override
    public List<LegReport> lookUp(Collection<LegId> legs) {
        refuseWhenBroken();
        return legs.stream()
                .flatMap(leg -> Optional.ofNullable(known.get(leg)).stream())
                .toList();
    }

    /** Lets the provider know this of a leg from now on. */
    public void know(LegReport report) {
        known.put(report.leg(), report);
    }

    /** Lets the provider lack something from now on. */
    public void lack(Capability capability) {
        lacking.add(capability);
    }

    /** Works again from now on. */
    public void recover() {
        refusal = Optional.empty();
    }

    /** Can't be reached from now on. */
    public void fail() {
        refusal = Optional.of(
                new TelephonyException.Retriable("The provider can't be reached", new IOException("no route")));
    }

    /** Asks for fewer requests from now on, and says after what time. */
    public void askForPatience(Duration time) {
        refusal = Optional.of(new TelephonyException.Retriable(
                "The provider asks for fewer requests", new IOException("429"), Optional.of(time)));
    }

    /** Refuses every request for good from now on. */
    public void refuse() {
        refusal = Optional.of(new TelephonyException.Final("The provider refuses", new IOException("400")));
    }

    public List<LegId> hungUp() {
        return List.copyOf(hungUp);
    }

    public List<Redirect> redirects() {
        return List.copyOf(redirects);
    }

    public List<DialRequest> dialled() {
        return List.copyOf(dialled);
    }

    public List<Hold> holds() {
        return List.copyOf(holds);
    }

    public List<Mute> mutes() {
        return List.copyOf(mutes);
    }

    /** How many requests have failed. */
    public int refused() {
        return refused.get();
    }

    private void refuseWhenBroken() {
        refusal.ifPresent(failure -> {
            refused.incrementAndGet();
            throw failure;
        });
    }
}
