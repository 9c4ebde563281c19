package io.voipcrm.core.inmemory;

import io.voipcrm.core.Stores;
import io.voipcrm.core.activity.NoteRepositoryContract;
import io.voipcrm.core.activity.TaskRepositoryContract;
import io.voipcrm.core.call.CallHistoryContract;
import io.voipcrm.core.call.CallJournalContract;
import io.voipcrm.core.call.CallLogContract;
import io.voipcrm.core.call.CallRepositoryContract;
import io.voipcrm.core.call.LiveCallsContract;
import io.voipcrm.core.contact.ContactBookContract;
import io.voipcrm.core.contact.ContactRepositoryContract;
import io.voipcrm.core.contact.ContactSearchContract;
import io.voipcrm.core.dialling.CompanyNumberRepositoryContract;
import io.voipcrm.core.dialling.DialAttemptsContract;
import io.voipcrm.core.dialling.DiallingRulesRepositoryContract;
import io.voipcrm.core.event.EventLogContract;
import io.voipcrm.core.exchange.ContactRowSourceContract;
import io.voipcrm.core.exchange.ImportAgainContract;
import io.voipcrm.core.exchange.ImportGoingContract;
import io.voipcrm.core.exchange.ImportRepositoryContract;
import io.voipcrm.core.exchange.ImportRowsContract;
import io.voipcrm.core.exchange.ImportUploadContract;
import io.voipcrm.core.explanation.CallEventsContract;
import io.voipcrm.core.missed.MissedCallRepositoryContract;
import io.voipcrm.core.presence.AvailabilityRepositoryContract;
import io.voipcrm.core.report.RollupRepositoryContract;
import io.voipcrm.core.session.SessionRepositoryContract;
import io.voipcrm.core.session.SignInAttemptsContract;
import io.voipcrm.core.telephony.CredentialsRepositoryContract;
import io.voipcrm.core.testing.SettableClock;
import io.voipcrm.core.tx.TransactionsContract;
import io.voipcrm.core.user.UserChangesContract;
import io.voipcrm.core.user.UserRepositoryContract;
import io.voipcrm.core.wrapup.WrapUpRepositoryContract;
import org.junit.jupiter.api.Nested;

/** The stores in memory against every port's contract. */
class InMemoryStoresTest {
    private final Stores stores = InMemoryStores.create(SettableClock.someMorning());

    @Nested
    class Transactions extends TransactionsContract {
        @Override
        protected Stores stores() {
            return stores;
        }
    }

    @Nested
    class UserRepository extends UserRepositoryContract {
        @Override
        protected Stores stores() {
            return stores;
        }
    }

    @Nested
    class UserChanges extends UserChangesContract {
        @Override
        protected Stores stores() {
            return stores;
        }
    }

    @Nested
    class SessionRepository extends SessionRepositoryContract {
        @Override
        protected Stores stores() {
            return stores;
        }
    }

    @Nested
    class SignInAttempts extends SignInAttemptsContract {
        @Override
        protected Stores stores() {
            return stores;
        }
    }

    @Nested
    class ContactRepository extends ContactRepositoryContract {
        @Override
        protected Stores stores() {
            return stores;
        }
    }

    @Nested
    class ContactSearch extends ContactSearchContract {
        @Override
        protected Stores stores() {
            return stores;
        }
    }

    @Nested
    class ContactBook extends ContactBookContract {
        @Override
        protected Stores stores() {
            return stores;
        }
    }

    @Nested
    class CredentialsRepository extends CredentialsRepositoryContract {
        @Override
        protected Stores stores() {
            return stores;
        }
    }

    @Nested
    class DiallingRulesRepository extends DiallingRulesRepositoryContract {
        @Override
        protected Stores stores() {
            return stores;
        }
    }

    @Nested
    class CompanyNumberRepository extends CompanyNumberRepositoryContract {
        @Override
        protected Stores stores() {
            return stores;
        }
    }

    @Nested
    class DialAttempts extends DialAttemptsContract {
        @Override
        protected Stores stores() {
            return stores;
        }
    }

    @Nested
    class AvailabilityRepository extends AvailabilityRepositoryContract {
        @Override
        protected Stores stores() {
            return stores;
        }
    }

    @Nested
    class CallRepository extends CallRepositoryContract {
        @Override
        protected Stores stores() {
            return stores;
        }
    }

    @Nested
    class LiveCalls extends LiveCallsContract {
        @Override
        protected Stores stores() {
            return stores;
        }
    }

    @Nested
    class CallLog extends CallLogContract {
        @Override
        protected Stores stores() {
            return stores;
        }
    }

    @Nested
    class CallJournal extends CallJournalContract {
        @Override
        protected Stores stores() {
            return stores;
        }
    }

    @Nested
    class MissedCallRepository extends MissedCallRepositoryContract {
        @Override
        protected Stores stores() {
            return stores;
        }
    }

    @Nested
    class ImportRepository extends ImportRepositoryContract {
        @Override
        protected Stores stores() {
            return stores;
        }
    }

    @Nested
    class ContactRowSource extends ContactRowSourceContract {
        @Override
        protected Stores stores() {
            return stores;
        }
    }

    @Nested
    class ImportUpload extends ImportUploadContract {
        @Override
        protected Stores stores() {
            return stores;
        }
    }

    @Nested
    class ImportRows extends ImportRowsContract {
        @Override
        protected Stores stores() {
            return stores;
        }
    }

    @Nested
    class ImportAgain extends ImportAgainContract {
        @Override
        protected Stores stores() {
            return stores;
        }
    }

    @Nested
    class ImportGoing extends ImportGoingContract {
        @Override
        protected Stores stores() {
            return stores;
        }
    }

    @Nested
    class Rollups extends RollupRepositoryContract {
        @Override
        protected Stores stores() {
            return stores;
        }
    }

    @Nested
    class CallEvents extends CallEventsContract {
        @Override
        protected Stores stores() {
            return stores;
        }
    }

    @Nested
    class NoteRepository extends NoteRepositoryContract {
        @Override
        protected Stores stores() {
            return stores;
        }
    }

    @Nested
    class TaskRepository extends TaskRepositoryContract {
        @Override
        protected Stores stores() {
            return stores;
        }
    }

    @Nested
    class WrapUpRepository extends WrapUpRepositoryContract {
        @Override
        protected Stores stores() {
            return stores;
        }
    }

    @Nested
    class CallHistory extends CallHistoryContract {
        @Override
        protected Stores stores() {
            return stores;
        }
    }

    @Nested
    class EventLog extends EventLogContract {
        @Override
        protected Stores stores() {
            return stores;
        }
    }
}
