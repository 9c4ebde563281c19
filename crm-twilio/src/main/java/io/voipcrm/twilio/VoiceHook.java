package io.voipcrm.twilio;

import io.voipcrm.core.contact.PhoneNumber;
import io.voipcrm.core.telephony.Credentials;
import io.voipcrm.core.telephony.TelephonyEvent;
import io.voipcrm.core.telephony.TelephonyEvent.BrowserDialled;
import io.voipcrm.core.telephony.TelephonyEvent.CallArrived;
import io.voipcrm.core.telephony.TelephonyEvent.Irrelevant;
import io.voipcrm.core.user.Extension;
import java.util.Optional;
import java.util.Set;

/** "Somebody calls: what now?" Asked for customers and for colleagues' browsers alike. */
final class VoiceHook {
    private static final String BROWSER = "client:";

    /** What Twilio writes in place of a number that is withheld; as numbers they would all seem to be one customer. */
    private static final Set<String> WITHHELD =
            Set.of("+266696687", "+7378742833", "+2562533", "+8656696", "+86282452253");

    private VoiceHook() {}

    static Reading read(Fields fields, Optional<Credentials> account) {
        return new Reading(
                account.map(known -> event(fields, known)).orElseGet(() -> irrelevant(fields, "no account is set")),
                fields.id("CallSid"));
    }

    private static TelephonyEvent event(Fields fields, Credentials account) {
        if (!fields.required("AccountSid").equals(account.accountId())) {
            return irrelevant(fields, "another account");
        }
        if (!fields.field("Direction").orElse("inbound").equals("inbound")) {
            return irrelevant(fields, "not an incoming call");
        }
        String from = fields.required("From");
        return from.startsWith(BROWSER)
                ? browser(fields, account, from.substring(BROWSER.length()))
                : customer(fields, from);
    }

    /** Twilio writes {@code From} from the token that we signed; all that the page adds is which call it means. */
    private static TelephonyEvent browser(Fields fields, Credentials account, String identity) {
        boolean ours =
                fields.field("ApplicationSid").orElse(account.applicationId()).equals(account.applicationId());
        return ours
                ? new BrowserDialled(fields.leg(), Extension.of(identity), fields.askedForCall(), fields.at())
                : irrelevant(fields, "another application");
    }

    /** Twilio asks us about the account's own numbers only, however many there are. */
    private static TelephonyEvent customer(Fields fields, String from) {
        Optional<PhoneNumber> caller = WITHHELD.contains(from) ? Optional.empty() : PhoneNumber.read(from);
        return fields.field("To")
                .flatMap(PhoneNumber::read)
                .<TelephonyEvent>map(called -> new CallArrived(fields.leg(), caller, called, fields.at()))
                .orElseGet(() -> irrelevant(fields, "no number was called"));
    }

    private static TelephonyEvent irrelevant(Fields fields, String why) {
        return new Irrelevant(why, fields.at());
    }
}
