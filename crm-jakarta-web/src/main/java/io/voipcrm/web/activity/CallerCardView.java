package io.voipcrm.web.activity;

import io.voipcrm.core.Crm;
import io.voipcrm.core.access.Actor;
import io.voipcrm.core.access.UserId;
import io.voipcrm.core.activity.CallerCard;
import io.voipcrm.core.activity.Task;
import io.voipcrm.core.call.LastTalk;
import io.voipcrm.core.call.PastCall;
import io.voipcrm.core.contact.Contact;
import io.voipcrm.core.contact.Country;
import io.voipcrm.core.contact.PhoneNumber;
import io.voipcrm.web.json.Words;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Shows a caller's card to clients. */
final class CallerCardView {
    private final ActivityView activities;

    private CallerCardView(ActivityView activities) {
        this.activities = activities;
    }

    static CallerCardJson show(Crm crm, Actor caller, CallerCard card) {
        Set<UserId> people = new HashSet<>();
        for (CallerCard.Match match : card.matches()) {
            match.lastCalls().forEach(past -> past.agent().ifPresent(people::add));
            match.lastTalk().flatMap(LastTalk::agent).ifPresent(people::add);
            match.contact().flatMap(Contact::owner).ifPresent(people::add);
        }
        List<Task> tasks = card.matches().stream()
                .flatMap(match -> match.openTasks().stream())
                .toList();
        return new CallerCardView(ActivityView.of(crm, caller, List.of(), tasks, people)).card(card);
    }

    private CallerCardJson card(CallerCard card) {
        return new CallerCardJson(
                card.call().parties().customer().map(PhoneNumber::e164).orElse(null),
                card.country().map(Country::code).orElse(null),
                card.own(),
                card.call().parties().company().map(PhoneNumber::e164).orElse(null),
                card.matches().stream().map(this::match).toList(),
                card.previousCalls());
    }

    private CallerCardJson.Match match(CallerCard.Match match) {
        return new CallerCardJson.Match(
                CardContactJson.of(match, activities.people()),
                match.lastCalls().stream().map(this::past).toList(),
                match.lastTalk().map(this::spoke).orElse(null),
                match.openTasks().stream().map(activities::task).toList());
    }

    private CallerCardJson.Past past(PastCall call) {
        return new CallerCardJson.Past(
                call.id().value(),
                call.startedAt(),
                Words.of(call.direction()),
                call.outcome().map(Words::of).orElse(null),
                call.talkTime().map(Duration::toSeconds).orElse(null),
                call.agent().map(activities.people()::person).orElse(null));
    }

    private CallerCardJson.Spoke spoke(LastTalk talk) {
        return new CallerCardJson.Spoke(
                talk.at(), talk.agent().map(activities.people()::person).orElse(null));
    }
}
