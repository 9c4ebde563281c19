package io.voipcrm.twilio.simulator.rest;

import io.voipcrm.twilio.simulator.exchange.Call;
import io.voipcrm.twilio.simulator.exchange.Conference;
import io.voipcrm.twilio.simulator.exchange.ConferenceEnd;
import io.voipcrm.twilio.simulator.exchange.Exchange;
import io.voipcrm.twilio.simulator.exchange.Participant;
import io.voipcrm.twilio.simulator.exchange.TwilioTime;
import io.voipcrm.twilio.simulator.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Calls, conferences and participants as the API shows them. */
final class Resources {

    private final String accountSid;
    private final String accountUri;

    Resources(Exchange exchange) {
        accountSid = exchange.account().accountSid();
        accountUri = "/2010-04-01/Accounts/" + accountSid;
    }

    JsonObject call(Call call) {
        String uri = accountUri + "/Calls/" + call.sid();
        return JsonObject.of("sid", call.sid())
                .with("account_sid", accountSid)
                .with("parent_call_sid", call.parties().parentSid().orElse(null))
                .with("phone_number_sid", null)
                .with("from", call.parties().from())
                .with("from_formatted", call.parties().from())
                .with("to", call.parties().to())
                .with("to_formatted", call.parties().to())
                .with("status", call.status().wireName())
                .with("direction", call.parties().direction().wireName())
                .with("date_created", TwilioTime.format(call.createdAt()))
                .with("date_updated", TwilioTime.format(lastChange(call)))
                .with("start_time", time(call.answeredAt().or(call::endedAt)))
                .with("end_time", time(call.endedAt()))
                .with("duration", call.isOver() ? String.valueOf(call.talked().toSeconds()) : null)
                .with("price", null)
                .with("price_unit", "USD")
                .with("answered_by", null)
                .with("api_version", "2010-04-01")
                .with("caller_name", null)
                .with("forwarded_from", null)
                .with("group_sid", null)
                .with("queue_time", "0")
                .with("trunk_sid", null)
                .with("uri", uri + ".json")
                .with("subresource_uris", JsonObject.of("recordings", uri + "/Recordings.json"));
    }

    JsonObject conference(Conference conference) {
        String uri = accountUri + "/Conferences/" + conference.sid();
        Optional<ConferenceEnd> end = conference.end();
        return JsonObject.of("sid", conference.sid())
                .with("account_sid", accountSid)
                .with("friendly_name", conference.name())
                .with("status", conference.status())
                .with("region", "us1")
                .with("api_version", "2010-04-01")
                .with("date_created", TwilioTime.format(conference.createdAt()))
                .with("date_updated", TwilioTime.format(conference.updatedAt()))
                .with("reason_conference_ended", end.map(ConferenceEnd::reason).orElse(null))
                .with(
                        "call_sid_ending_conference",
                        end.flatMap(ConferenceEnd::by)
                                .map(by -> by.call().sid())
                                .orElse(null))
                .with("uri", uri + ".json")
                .with("subresource_uris", JsonObject.of("participants", uri + "/Participants.json"));
    }

    JsonObject participant(Participant participant) {
        return participant(participant.conference(), participant.call())
                .with("label", participant.label().orElse(null))
                .with("coaching", participant.coaches().isPresent())
                .with("call_sid_to_coach", participant.coaches().orElse(null))
                .with("muted", participant.isMuted())
                .with("hold", participant.isOnHold())
                .with("start_conference_on_enter", participant.startsConference())
                .with("end_conference_on_exit", participant.endsConference())
                .with("status", "connected");
    }

    /** A participant who is only being called. */
    JsonObject participant(Conference conference, Call call) {
        return JsonObject.of("account_sid", accountSid)
                .with("call_sid", call.sid())
                .with("conference_sid", conference.sid())
                .with("label", null)
                .with("muted", false)
                .with("hold", false)
                .with("coaching", false)
                .with("call_sid_to_coach", null)
                .with("start_conference_on_enter", true)
                .with("end_conference_on_exit", false)
                .with("status", "queued")
                .with("queue_time", "0")
                .with("date_created", TwilioTime.format(call.createdAt()))
                .with("date_updated", TwilioTime.format(lastChange(call)))
                .with("uri", accountUri + "/Conferences/" + conference.sid() + "/Participants/" + call.sid() + ".json");
    }

    JsonObject account() {
        return JsonObject.of("sid", accountSid)
                .with("owner_account_sid", accountSid)
                .with("friendly_name", "Local telephone network")
                .with("status", "active")
                .with("type", "Full")
                .with("uri", accountUri + ".json");
    }

    /** The part of a list that is wanted, and where the rest of it is. */
    <T> JsonObject page(String name, Paging paging, String path, Stream<T> all, Function<T, JsonObject> shown) {
        String uri = accountUri + path;
        List<T> wanted = all.skip(paging.start()).limit(paging.size() + 1L).toList();
        boolean more = wanted.size() > paging.size();
        List<JsonObject> items = wanted.stream().limit(paging.size()).map(shown).toList();
        return JsonObject.of(name, items)
                .with("page", paging.page())
                .with("page_size", paging.size())
                .with("start", paging.start())
                .with("end", paging.start() + Math.max(0, items.size() - 1))
                .with("uri", uri + paging.at(paging.page()))
                .with("first_page_uri", uri + paging.at(0))
                .with("next_page_uri", more ? uri + paging.at(paging.page() + 1) : null)
                .with("previous_page_uri", paging.page() > 0 ? uri + paging.at(paging.page() - 1) : null);
    }

    private static Instant lastChange(Call call) {
        return call.endedAt().or(call::answeredAt).orElse(call.createdAt());
    }

    private static @Nullable String time(Optional<Instant> time) {
        return time.map(TwilioTime::format).orElse(null);
    }
}
