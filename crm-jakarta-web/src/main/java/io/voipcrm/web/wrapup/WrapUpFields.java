package io.voipcrm.web.wrapup;

import io.voipcrm.core.access.UserId;
import io.voipcrm.core.activity.Due;
import io.voipcrm.core.activity.Note;
import io.voipcrm.core.call.OutcomeCodeId;
import io.voipcrm.core.wrapup.FollowUp;
import io.voipcrm.core.wrapup.WrapUpDraft;
import io.voipcrm.web.activity.TaskFields;
import io.voipcrm.web.json.Fields;
import java.util.Optional;

/** Reads what a client says about a call. */
final class WrapUpFields {
    private WrapUpFields() {}

    static WrapUpDraft read(Fields body) {
        Optional<OutcomeCodeId> outcome = TaskFields.id(body, "outcomeId", OutcomeCodeId::of);
        Optional<String> note = note(body);
        Optional<FollowUp> followUp = body.object("followUp", WrapUpFields::followUp);
        Optional<Boolean> ready = body.flag("ready");
        body.check();
        return new WrapUpDraft(outcome, note, followUp, ready.orElse(false));
    }

    /** Left out it stays as it was; null takes it away. */
    private static Optional<String> note(Fields body) {
        Optional<String> text = body.optional("note", Note::checked);
        return text.isPresent() || !body.isNull("note") ? text : Optional.of("");
    }

    private static Optional<FollowUp> followUp(Fields body) {
        Optional<String> title = TaskFields.title(body);
        Optional<Due> due = TaskFields.due(body);
        Optional<UserId> assignee = TaskFields.id(body, "assigneeId", UserId::of);
        return title.flatMap(words -> due.map(when -> new FollowUp(words, when, assignee)));
    }
}
