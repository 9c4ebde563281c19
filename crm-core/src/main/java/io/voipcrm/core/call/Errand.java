package io.voipcrm.core.call;

import io.voipcrm.core.telephony.TelephonyException;
import java.util.function.Consumer;

/**
 * Something that the provider has to do, whenever it can.
 *
 * @param what in words, for the log
 * @param request asks for it, unless nobody wants it any more
 * @param inVain is told when the provider has refused for good, or too often
 */
record Errand(String what, Runnable request, Consumer<TelephonyException> inVain) {
    Errand(String what, Runnable request) {
        this(what, request, refusal -> {});
    }
}
