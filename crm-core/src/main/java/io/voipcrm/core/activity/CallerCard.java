package io.voipcrm.core.activity;

import io.voipcrm.core.call.Call;
import io.voipcrm.core.call.LastTalk;
import io.voipcrm.core.call.PastCall;
import io.voipcrm.core.contact.Caller;
import io.voipcrm.core.contact.Contact;
import io.voipcrm.core.contact.Country;
import java.util.List;
import java.util.Optional;

/**
 * What is known about whom a call is with.
 *
 * @param country where the number belongs
 * @param own whether it is one of the company's own numbers, and so nobody's
 * @param matches everyone it may be; whose call it is first
 * @param previousCalls how many calls with the number there have been before
 */
public record CallerCard(Call call, Optional<Country> country, boolean own, List<Match> matches, long previousCalls) {
    public CallerCard {
        matches = List.copyOf(matches);
    }

    /**
     * Somebody whom the call may be with.
     *
     * @param contact absent when a host's directory knows the name only
     * @param lastCalls the newest first
     * @param lastTalk when somebody of the team last talked to them
     * @param openTasks those due next first
     */
    public record Match(
            Caller caller,
            Optional<Contact> contact,
            List<PastCall> lastCalls,
            Optional<LastTalk> lastTalk,
            List<Task> openTasks) {
        public Match {
            lastCalls = List.copyOf(lastCalls);
            openTasks = List.copyOf(openTasks);
        }
    }
}
