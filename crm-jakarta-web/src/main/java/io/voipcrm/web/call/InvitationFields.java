package io.voipcrm.web.call;

import io.voipcrm.core.access.UserId;
import io.voipcrm.core.call.HandoverKind;
import io.voipcrm.core.call.Invitee;
import io.voipcrm.web.json.Fields;
import io.voipcrm.web.json.Words;
import java.util.Optional;
import java.util.function.Function;

/** Reads who is asked into a call, and what for. */
record InvitationFields(HandoverKind kind, Invitee invitee) {
    static InvitationFields read(Fields in) {
        Optional<HandoverKind> kind = in.required("kind", word -> Words.read(HandoverKind.class, "kind", word));
        Optional<Long> user = in.wholeNumber("userId");
        Optional<String> number = in.optional("number", Function.identity());
        boolean userGiven = in.given("userId");
        boolean numberGiven = in.given("number");
        if (userGiven == numberGiven) {
            in.wrong("userId", "Either this or a number is needed");
        } else if (numberGiven && number.filter(text -> !text.isBlank()).isEmpty()) {
            in.wrong("number", "This is a text");
        }
        if (userGiven && user.filter(id -> id > 0).isEmpty()) {
            in.wrong("userId", "A user id is a positive number");
        }
        in.check();
        Invitee invitee = user.<Invitee>map(id -> new Invitee.Colleague(UserId.of(id)))
                .orElseGet(() -> new Invitee.Outside(number.orElseThrow()));
        return new InvitationFields(kind.orElseThrow(), invitee);
    }
}
