package io.voipcrm.core.call;

import io.voipcrm.core.contact.ContactDirectory;
import io.voipcrm.core.contact.ContactRepository;
import io.voipcrm.core.telephony.Telephony;
import io.voipcrm.core.user.UserRepository;
import java.util.concurrent.Executor;

/**
 * What the work with calls needs from outside.
 *
 * @param background runs requests to the provider that nobody waits for
 */
public record CallPorts(
        CallRepository calls,
        CallJournal journal,
        UserRepository users,
        ContactRepository contacts,
        ContactDirectory directory,
        Telephony telephony,
        Executor background) {}
