package io.voipcrm.core.call;

/** What comes of correcting or removing a call that was written down. */
public sealed interface CorrectionResult {
    /** It is done; this is what the call is now, or was. */
    record Done(Call call) implements CorrectionResult {}

    /** Somebody has corrected it since it was read; it stays as it is. */
    record Outdated(Call current) implements CorrectionResult {}
}
