package io.voipcrm.twilio;

import com.twilio.http.HttpMethod;
import com.twilio.http.TwilioRestClient;
import com.twilio.rest.api.v2010.account.Conference;
import com.twilio.rest.api.v2010.account.ConferenceReader;
import com.twilio.rest.api.v2010.account.conference.ParticipantUpdater;
import io.voipcrm.core.telephony.CallId;
import io.voipcrm.core.telephony.LegId;
import io.voipcrm.core.telephony.TelephonyException;
import java.util.NoSuchElementException;
import java.util.function.UnaryOperator;

/** Controls who hears whom in a call's conference. */
final class Participants {
    private final RestClient rest;
    private final CallbackUrls urls;

    Participants(RestClient rest, CallbackUrls urls) {
        this.rest = rest;
        this.urls = urls;
    }

    void hold(CallId call, LegId leg, boolean onHold) {
        update(
                call,
                leg,
                request -> onHold
                        ? request.setHold(true).setHoldUrl(urls.waiting(call)).setHoldMethod(HttpMethod.POST)
                        : request.setHold(false));
    }

    void mute(CallId call, LegId leg, boolean muted) {
        update(call, leg, request -> request.setMuted(muted));
    }

    private void update(CallId call, LegId leg, UnaryOperator<ParticipantUpdater> change) {
        String account = rest.account().accountId();
        String conference = rest.ask(client -> openConference(client, account, call));
        ParticipantUpdater request = change.apply(new ParticipantUpdater(account, conference, leg.value()));
        rest.change(request::update);
    }

    /** Twilio takes a conference's name for its identity only from whoever dials into it. */
    private static String openConference(TwilioRestClient client, String account, CallId call) {
        ConferenceReader reader =
                new ConferenceReader(account).setFriendlyName(Room.name(call)).setPageSize(20L);
        return reader.firstPage(client).getRecords().stream()
                .filter(conference -> conference.getStatus() != Conference.Status.COMPLETED)
                .findFirst()
                .map(Conference::getSid)
                .orElseThrow(() -> new TelephonyException.Final(
                        "Call " + call + " has no conference", new NoSuchElementException(Room.name(call))));
    }
}
