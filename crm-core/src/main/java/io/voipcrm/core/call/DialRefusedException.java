package io.voipcrm.core.call;

import io.voipcrm.core.CrmException;
import io.voipcrm.core.dialling.DialDecision.Refused;
import io.voipcrm.core.dialling.RefusalReason;
import io.voipcrm.core.telephony.CallId;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The server does not let this be dialled; the message says why, in plain words for the one who dialled. */
public final class DialRefusedException extends CrmException {
    private static final long serialVersionUID = 1L;

    private final RefusalReason reason;
    private final @Nullable Duration retryAfter;
    private final long audit;

    DialRefusedException(Refused refused, CallId audit) {
        super(refused.message());
        this.reason = refused.reason();
        this.retryAfter = refused.retryAfter().orElse(null);
        this.audit = audit.value();
    }

    public RefusalReason reason() {
        return reason;
    }

    /** When it may be tried again; absent when that would not help. */
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }

    /** The entry in the call log that keeps the refused attempt. */
    public CallId audit() {
        return CallId.of(audit);
    }
}
