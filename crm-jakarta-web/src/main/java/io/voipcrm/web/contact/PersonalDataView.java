package io.voipcrm.web.contact;

import io.voipcrm.core.contact.Contact;
import io.voipcrm.core.contact.ContactChange;
import io.voipcrm.core.contact.ContactMerge;
import io.voipcrm.core.contact.MemberChange;
import io.voipcrm.core.contact.PersonalData;
import io.voipcrm.web.json.Times;
import io.voipcrm.web.json.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All that is held about a person, for the person to read. */
final class PersonalDataView {
    private final ContactDesk desk;

    PersonalDataView(ContactDesk desk) {
        this.desk = desk;
    }

    Map<String, Object> of(PersonalData data) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("contact", desk.show(data.person().contact()));
        all.put("merged", data.person().merged().stream().map(desk::show).toList());
        all.put("merges", data.merges().stream().map(this::merge).toList());
        all.put("changes", data.changes().stream().map(PersonalDataView::change).toList());
        all.putAll(data.others());
        return all;
    }

    /** What the contact said before. */
    private Map<String, Object> merge(ContactMerge merge) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("at", Times.text(merge.made().at()));
        told.put("undone", merge.undone());
        told.put("before", desk.show(Contact.added(merge.kept(), merge.before(), merge.made())));
        return told;
    }

    private static Map<String, Object> change(ContactChange change) {
        List<Map<String, Object>> members =
                change.members().stream().map(PersonalDataView::member).toList();
        return Map.of("at", Times.text(change.made().at()), "what", Words.of(change.kind()), "members", members);
    }

    private static Map<String, Object> member(MemberChange member) {
        return Map.of(
                "member",
                member.member(),
                "from",
                member.from().orElse(""),
                "to",
                member.to().orElse(""));
    }
}
