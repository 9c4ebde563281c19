package io.voipcrm.core;

import io.voipcrm.core.call.CallJournal;
import io.voipcrm.core.call.CallRepository;
import io.voipcrm.core.contact.ContactBook;
import io.voipcrm.core.contact.ContactRepository;
import io.voipcrm.core.dialling.CompanyNumberRepository;
import io.voipcrm.core.dialling.DialAttempts;
import io.voipcrm.core.dialling.DiallingRulesRepository;
import io.voipcrm.core.event.EventLog;
import io.voipcrm.core.exchange.ContactRowSource;
import io.voipcrm.core.exchange.ImportRepository;
import io.voipcrm.core.explanation.CallEvents;
import io.voipcrm.core.presence.AvailabilityRepository;
import io.voipcrm.core.report.RollupRepository;
import io.voipcrm.core.session.SessionRepository;
import io.voipcrm.core.session.SignInAttempts;
import io.voipcrm.core.telephony.CredentialsRepository;
import io.voipcrm.core.tx.Transactions;
import io.voipcrm.core.user.UserRepository;

/** Everything that is kept, in stores that share their transactions. */
public record Stores(
        Transactions transactions,
        EventLog eventLog,
        UserRepository users,
        SessionRepository sessions,
        SignInAttempts signInAttempts,
        ContactBook contactBook,
        CredentialsRepository credentials,
        DiallingRulesRepository diallingRules,
        CompanyNumberRepository companyNumbers,
        DialAttempts dialAttempts,
        AvailabilityRepository availability,
        CallRepository calls,
        CallJournal journal,
        WorkStores work,
        RollupRepository rollups,
        CallEvents callEvents,
        ImportRepository imports,
        ContactRowSource contactRows) {
    public ContactRepository contacts() {
        return contactBook.contacts();
    }

    /** The same, with other calls. */
    Stores with(CallRepository others) {
        return new Stores(
                transactions,
                eventLog,
                users,
                sessions,
                signInAttempts,
                contactBook,
                credentials,
                diallingRules,
                companyNumbers,
                dialAttempts,
                availability,
                others,
                journal,
                work,
                rollups,
                callEvents,
                imports,
                contactRows);
    }
}
