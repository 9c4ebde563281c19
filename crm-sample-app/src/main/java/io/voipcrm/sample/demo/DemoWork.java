package io.voipcrm.sample.demo;

import io.voipcrm.core.Crm;
import io.voipcrm.core.access.Actor;
import io.voipcrm.core.activity.Due;
import io.voipcrm.core.activity.NewTask;
import io.voipcrm.core.contact.Contact;
import io.voipcrm.core.contact.PhoneNumber;
import io.voipcrm.core.user.User;
import io.voipcrm.core.wrapup.OutcomeWords;
import io.voipcrm.core.wrapup.Tone;
import io.voipcrm.sample.telephone.DemoAccount;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** What the demo's company calls the ways its calls come out, and what it has on its hands. */
final class DemoWork {
    private final Crm crm;
    private final Clock clock;

    DemoWork(Crm crm, Clock clock) {
        this.crm = crm;
        this.clock = clock;
    }

    void add(Actor actor) {
        outcomes().forEach(outcome -> crm.outcomes().add(actor, outcome));
        crm.contacts().withPhone(actor, PhoneNumber.of(DemoAccount.CUSTOMER_NUMBER)).stream()
                .findFirst()
                .ifPresent(customer -> about(actor, customer));
    }

    private static List<OutcomeWords> outcomes() {
        return List.of(
                new OutcomeWords("Interested", Tone.POSITIVE, 10, true),
                new OutcomeWords("Resolved", Tone.POSITIVE, 20, true),
                new OutcomeWords("Call back", Tone.NEUTRAL, 30, true),
                new OutcomeWords("Not interested", Tone.NEGATIVE, 40, true),
                new OutcomeWords("Wrong number", Tone.NEGATIVE, 50, true));
    }

    private void about(Actor actor, Contact customer) {
        crm.notes().write(actor, customer.id(), "Rides to work every day, so a repair must not take longer than that.");
        LocalDate today = clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
        for (User user : crm.users().all(actor)) {
            switch (user.extension().digits()) {
                case "201" ->
                    task(actor, "Send the offer for the winter tyres", Due.on(today.plusDays(1)), customer, user);
                case "202" ->
                    task(
                            actor,
                            "Ask whether the brakes are quiet now",
                            Due.at(clock.instant().plus(Duration.ofHours(2))),
                            customer,
                            user);
                default -> {}
            }
        }
    }

    private void task(Actor actor, String title, Due due, Contact about, User assignee) {
        crm.tasks()
                .add(
                        actor,
                        new NewTask(title, due, Optional.of(about.id()), Optional.empty(), Optional.of(assignee.id())));
    }
}
