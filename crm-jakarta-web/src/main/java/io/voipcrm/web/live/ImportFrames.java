package io.voipcrm.web.live;

import io.voipcrm.core.Crm;
import io.voipcrm.core.access.AccessPolicy;
import io.voipcrm.core.access.Actor;
import io.voipcrm.core.access.Permission;
import io.voipcrm.core.event.CrmEvent;
import io.voipcrm.core.exchange.ContactImport;
import io.voipcrm.core.exchange.ImportEvent;
import io.voipcrm.core.exchange.ImportEvent.ImportChanged;
import io.voipcrm.core.exchange.ImportId;
import io.voipcrm.web.call.People;
import io.voipcrm.web.exchange.ImportJson;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells those who have brought a table how far it has come: always as it is at this moment. */
final class ImportFrames {
    private final AccessPolicy access;
    private final Map<ImportId, ImportJson> imports = new HashMap<>();

    /** Frames for these events; what they need is looked up here, all at once. */
    ImportFrames(Crm crm, AccessPolicy access, Actor reader, Collection<CrmEvent> events) {
        this.access = access;
        Set<ImportId> ids = new HashSet<>();
        for (CrmEvent event : events) {
            if (event instanceof ImportChanged changed) {
                ids.add(changed.importId());
            }
        }
        if (!ids.isEmpty()) {
            List<ContactImport> present = crm.imports().present(ids);
            People people = new People(crm.users().names(reader, ImportJson.people(present)));
            present.forEach(one -> imports.put(
                    one.id(), ImportJson.of(one, crm.imports().firstRefused(one.id(), ImportJson.ERRORS), people)));
        }
    }

    /** The frame for one of the events; none when the import is gone by now. */
    List<Broadcast> of(ImportEvent event, long position) {
        if (event instanceof ImportChanged changed) {
            return Optional.ofNullable(imports.get(changed.importId()))
                    .map(one -> new Broadcast(
                            actor -> actor.userId().equals(changed.owner())
                                    && access.allows(actor, Permission.IMPORT_CONTACTS),
                            Frame.of("import_changed")
                                    .with("position", position)
                                    .with("import", one)
                                    .about("import " + one.id())))
                    .stream()
                    .toList();
        }
        throw new IllegalArgumentException("No frame for " + event);
    }
}
