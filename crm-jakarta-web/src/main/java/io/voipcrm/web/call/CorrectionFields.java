package io.voipcrm.web.call;

import io.voipcrm.core.call.ManualCall;
import io.voipcrm.core.contact.Country;
import io.voipcrm.web.json.Fields;
import java.time.Instant;
import java.util.Optional;

/** Reads how a call that was written down shall be corrected. */
record CorrectionFields(ManualCall entry, Instant seen) {
    static CorrectionFields read(Fields in, Country country) {
        for (String member : new String[] {"contactId", "note"}) {
            if (in.given(member)) {
                in.wrong(member, "This has a path of its own");
            }
        }
        Optional<Instant> seen = in.required("changedAt", WrittenCallFields::moment);
        ManualCall entry = WrittenCallFields.read(in, country).call(Optional.empty());
        return new CorrectionFields(entry, seen.orElseThrow());
    }
}
