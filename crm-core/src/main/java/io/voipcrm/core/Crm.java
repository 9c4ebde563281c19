package io.voipcrm.core;

import io.voipcrm.core.activity.CallerCardService;
import io.voipcrm.core.activity.NoteService;
import io.voipcrm.core.activity.TaskService;
import io.voipcrm.core.activity.TimelineService;
import io.voipcrm.core.activity.WrittenCallService;
import io.voipcrm.core.call.CallCorrections;
import io.voipcrm.core.call.CallFiling;
import io.voipcrm.core.call.CallLog;
import io.voipcrm.core.call.CallService;
import io.voipcrm.core.contact.CompanyService;
import io.voipcrm.core.contact.ContactFieldService;
import io.voipcrm.core.contact.ContactMerging;
import io.voipcrm.core.contact.ContactService;
import io.voipcrm.core.contact.ContactServices;
import io.voipcrm.core.contact.ContactTrash;
import io.voipcrm.core.contact.ContactViewService;
import io.voipcrm.core.contact.DuplicateFinding;
import io.voipcrm.core.contact.PersonalDataService;
import io.voipcrm.core.dialling.DiallingService;
import io.voipcrm.core.event.EventLog;
import io.voipcrm.core.event.Events;
import io.voipcrm.core.exchange.ExportService;
import io.voipcrm.core.exchange.ImportService;
import io.voipcrm.core.explanation.ExplanationService;
import io.voipcrm.core.missed.MissedCallService;
import io.voipcrm.core.presence.AvailabilityService;
import io.voipcrm.core.presence.PresenceService;
import io.voipcrm.core.report.ReportService;
import io.voipcrm.core.session.SessionService;
import io.voipcrm.core.telephony.CredentialsService;
import io.voipcrm.core.telephony.Telephony;
import io.voipcrm.core.user.UserService;
import io.voipcrm.core.wrapup.OutcomeService;
import io.voipcrm.core.wrapup.WrapUpService;
import java.util.concurrent.Executor;

/**
 * The CRM as a host application uses it: one engine with its services. Several may live in one JVM. It has no threads
 * of its own: the host calls {@link #tick()} every second. Thread-safe.
 */
public final class Crm {
    private final UserService users;
    private final SessionService sessions;
    private final ContactServices contacts;
    private final CredentialsService credentials;
    private final DiallingService dialling;
    private final PresenceService presence;
    private final AvailabilityService availability;
    private final CallService calls;
    private final CallLog callLog;
    private final Work work;
    private final Insight insight;
    private final Exchange exchange;
    private final Telephony telephony;
    private final Events events;
    private final EventLog eventLog;
    private final Chores due;

    Crm(
            UserService users,
            SessionService sessions,
            ContactServices contacts,
            CredentialsService credentials,
            DiallingService dialling,
            PresenceService presence,
            AvailabilityService availability,
            CallService calls,
            CallLog callLog,
            Work work,
            Insight insight,
            Exchange exchange,
            Telephony telephony,
            Events events,
            EventLog eventLog,
            Executor background) {
        this.users = users;
        this.sessions = sessions;
        this.contacts = contacts;
        this.credentials = credentials;
        this.dialling = dialling;
        this.presence = presence;
        this.availability = availability;
        this.calls = calls;
        this.callLog = callLog;
        this.work = work;
        this.insight = insight;
        this.exchange = exchange;
        this.telephony = telephony;
        this.events = events;
        this.eventLog = eventLog;
        this.due = new Chores(
                presence::expire,
                availability::endWrapUps,
                calls::expireOverdue,
                calls::ringNewcomers,
                calls::reconcile,
                work::tick,
                new Aside("Looking for duplicates", background, contacts.duplicates()::compareSome),
                new Aside("Adding up what reports show", background, insight::tick),
                exchange.runner()::tick);
    }

    /** Starts an engine: ports go in, services come out. */
    public static CrmBuilder builder() {
        return new CrmBuilder();
    }

    public UserService users() {
        return users;
    }

    public SessionService sessions() {
        return sessions;
    }

    public ContactService contacts() {
        return contacts.contacts();
    }

    public CompanyService companies() {
        return contacts.companies();
    }

    public ContactTrash contactTrash() {
        return contacts.trash();
    }

    public ContactMerging contactMerging() {
        return contacts.merging();
    }

    public DuplicateFinding duplicates() {
        return contacts.duplicates();
    }

    public ContactFieldService contactFields() {
        return contacts.fields();
    }

    public ContactViewService contactViews() {
        return contacts.views();
    }

    public PersonalDataService personalData() {
        return contacts.personalData();
    }

    public CredentialsService credentials() {
        return credentials;
    }

    public DiallingService dialling() {
        return dialling;
    }

    public PresenceService presence() {
        return presence;
    }

    public AvailabilityService availability() {
        return availability;
    }

    public CallService calls() {
        return calls;
    }

    public CallLog callLog() {
        return callLog;
    }

    public WrittenCallService writtenCalls() {
        return work.writtenCalls();
    }

    public CallCorrections callCorrections() {
        return work.corrections();
    }

    public CallFiling callFiling() {
        return work.filing();
    }

    public MissedCallService missedCalls() {
        return work.missedCalls();
    }

    public ExplanationService explanations() {
        return insight.explanations();
    }

    public ReportService reports() {
        return insight.reports();
    }

    public ExportService exports() {
        return exchange.exports();
    }

    public ImportService imports() {
        return exchange.imports();
    }

    public NoteService notes() {
        return work.notes();
    }

    public TaskService tasks() {
        return work.tasks();
    }

    public TimelineService timeline() {
        return work.timeline();
    }

    public CallerCardService callerCards() {
        return work.callerCards();
    }

    public OutcomeService outcomes() {
        return work.outcomes();
    }

    public WrapUpService wrapUps() {
        return work.wrapUps();
    }

    public Telephony telephony() {
        return telephony;
    }

    public Events events() {
        return events;
    }

    public EventLog eventLog() {
        return eventLog;
    }

    /**
     * Does what is due: ring time-outs, lapsed claims, dead tabs, ended wrap-ups, waiting calls for those who have become
     * free, missed calls that were taken and left alone, reminders, duplicates, reports, imports. What a caller waits for
     * comes first, and what may take long is done in the background.
     *
     * @throws RuntimeException the first failure, once everything else has had its turn
     */
    public void tick() {
        due.run();
    }
}
