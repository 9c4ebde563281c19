package io.voipcrm.web.problem;

import io.voipcrm.core.CrmException;
import io.voipcrm.core.InvalidValueException;
import io.voipcrm.core.access.AccessDeniedException;
import io.voipcrm.core.activity.NoteNotFoundException;
import io.voipcrm.core.activity.TaskNotFoundException;
import io.voipcrm.core.call.CallControlException;
import io.voipcrm.core.call.CallNotFoundException;
import io.voipcrm.core.call.DialRefusedException;
import io.voipcrm.core.call.LegTakenException;
import io.voipcrm.core.call.NotInCallException;
import io.voipcrm.core.call.NotWrittenDownException;
import io.voipcrm.core.contact.CompanyInUseException;
import io.voipcrm.core.contact.CompanyNotFoundException;
import io.voipcrm.core.contact.CompanyTakenException;
import io.voipcrm.core.contact.ContactNotFoundException;
import io.voipcrm.core.contact.FieldNotFoundException;
import io.voipcrm.core.contact.FieldTakenException;
import io.voipcrm.core.contact.MergeNotFoundException;
import io.voipcrm.core.contact.MergeStandsException;
import io.voipcrm.core.contact.ViewNotFoundException;
import io.voipcrm.core.exchange.FileTooLargeException;
import io.voipcrm.core.exchange.ImportNotFoundException;
import io.voipcrm.core.exchange.ImportStateException;
import io.voipcrm.core.missed.MissedCallNotFoundException;
import io.voipcrm.core.telephony.CapabilityMissingException;
import io.voipcrm.core.telephony.TelephonyException;
import io.voipcrm.core.telephony.TelephonyNotConfiguredException;
import io.voipcrm.core.user.LastAdminException;
import io.voipcrm.core.user.OwnAccountException;
import io.voipcrm.core.user.UserNotFoundException;
import io.voipcrm.core.user.UserTakenException;
import io.voipcrm.core.wrapup.OutcomeNotFoundException;
import io.voipcrm.core.wrapup.OutcomeTakenException;
import io.voipcrm.web.json.FieldError;
import io.voipcrm.web.json.Words;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Which problem document a refusal of the CRM becomes. */
final class Problems {
    static final int BAD_REQUEST = 400;
    static final int FORBIDDEN = 403;
    static final int NOT_FOUND = 404;
    static final int CONFLICT = 409;
    static final int TOO_LARGE = 413;
    static final int UNPROCESSABLE = 422;
    static final int TOO_MANY = 429;
    static final int INTERNAL = 500;
    static final int BAD_GATEWAY = 502;
    static final int UNAVAILABLE = 503;

    private Problems() {}

    static Problem of(CrmException refusal) {
        String title = String.valueOf(refusal.getMessage());
        if (refusal instanceof InvalidValueException invalid) {
            return Problem.of(BAD_REQUEST, title, List.of(new FieldError(invalid.member(), title)));
        }
        if (refusal instanceof ContactNotFoundException gone) {
            return gone.mergedInto()
                    .map(into -> new Problem(NOT_FOUND, title, List.of(), Map.of("mergedInto", into.value())))
                    .orElseGet(() -> Problem.of(NOT_FOUND, title));
        }
        if (refusal instanceof CompanyTakenException) {
            return Problem.of(BAD_REQUEST, title, List.of(new FieldError("name", title)));
        }
        if (refusal instanceof FieldTakenException) {
            return Problem.of(BAD_REQUEST, title, List.of(new FieldError("key", title)));
        }
        if (refusal instanceof UserTakenException taken) {
            return Problem.of(BAD_REQUEST, title, List.of(new FieldError(taken.member(), title)));
        }
        if (refusal instanceof OutcomeTakenException) {
            return Problem.of(BAD_REQUEST, title, List.of(new FieldError("label", title)));
        }
        if (refusal instanceof LastAdminException || refusal instanceof OwnAccountException) {
            return Problem.of(BAD_REQUEST, title);
        }
        if (refusal instanceof AccessDeniedException) {
            return Problem.of(FORBIDDEN, "You may not do this");
        }
        if (refusal instanceof UserNotFoundException
                || refusal instanceof CompanyNotFoundException
                || refusal instanceof FieldNotFoundException
                || refusal instanceof ViewNotFoundException
                || refusal instanceof MergeNotFoundException
                || refusal instanceof ImportNotFoundException
                || refusal instanceof CallNotFoundException
                || refusal instanceof MissedCallNotFoundException
                || refusal instanceof NoteNotFoundException
                || refusal instanceof TaskNotFoundException
                || refusal instanceof OutcomeNotFoundException
                || refusal instanceof TelephonyNotConfiguredException) {
            return Problem.of(NOT_FOUND, title);
        }
        if (refusal instanceof NotInCallException) {
            return Problem.of(FORBIDDEN, "You are not in this call");
        }
        if (refusal instanceof CompanyInUseException
                || refusal instanceof MergeStandsException
                || refusal instanceof ImportStateException) {
            return Problem.of(CONFLICT, title);
        }
        if (refusal instanceof FileTooLargeException) {
            return Problem.of(TOO_LARGE, title);
        }
        if (refusal instanceof NotWrittenDownException) {
            return Problem.of(CONFLICT, "Only a call that was written down by hand can be corrected");
        }
        if (refusal instanceof LegTakenException || refusal instanceof CallControlException) {
            return Problem.of(CONFLICT, title);
        }
        if (refusal instanceof CapabilityMissingException missing) {
            return Problem.of(
                    CONFLICT, capitalised(Words.of(missing.capability())) + " is not possible with this provider");
        }
        if (refusal instanceof DialRefusedException refused) {
            return new Problem(
                    refused.retryAfter().isPresent() ? TOO_MANY : UNPROCESSABLE,
                    title,
                    List.of(),
                    Map.of(
                            "reason",
                            refused.reason().word(),
                            "callId",
                            refused.audit().value()));
        }
        if (refusal instanceof TelephonyException.Retriable) {
            return Problem.of(UNAVAILABLE, "The telephony provider can't be reached, try again");
        }
        if (refusal instanceof TelephonyException) {
            return Problem.of(BAD_GATEWAY, "The telephony provider did not do it");
        }
        return Problem.of(INTERNAL, "That should not have happened");
    }

    private static String capitalised(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
