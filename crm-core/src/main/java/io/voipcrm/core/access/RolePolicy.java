package io.voipcrm.core.access;

import static io.voipcrm.core.access.Permission.CHANGE_OTHERS_WORK;
import static io.voipcrm.core.access.Permission.EDIT_CONTACTS;
import static io.voipcrm.core.access.Permission.END_ANY_CALL;
import static io.voipcrm.core.access.Permission.EXPORT_CALLS;
import static io.voipcrm.core.access.Permission.EXPORT_CONTACTS;
import static io.voipcrm.core.access.Permission.EXPORT_PERSONAL_DATA;
import static io.voipcrm.core.access.Permission.FOLLOW_USER_CHANGES;
import static io.voipcrm.core.access.Permission.IMPORT_CONTACTS;
import static io.voipcrm.core.access.Permission.LOG_MANUAL_CALLS;
import static io.voipcrm.core.access.Permission.MERGE_CONTACTS;
import static io.voipcrm.core.access.Permission.PLACE_CALLS;
import static io.voipcrm.core.access.Permission.SEE_CALLS;
import static io.voipcrm.core.access.Permission.SEE_CALL_NOTES;
import static io.voipcrm.core.access.Permission.SEE_CONTACTS;
import static io.voipcrm.core.access.Permission.SEE_JOURNAL;
import static io.voipcrm.core.access.Permission.SEE_REPORTS;
import static io.voipcrm.core.access.Permission.SEE_STATISTICS;
import static io.voipcrm.core.access.Permission.SEE_TEAM;
import static io.voipcrm.core.access.Permission.SHARE_VIEWS;
import static io.voipcrm.core.access.Permission.TAKE_CALLS;
import static io.voipcrm.core.access.Permission.TRASH_CONTACTS;

import java.util.EnumSet;
import java.util.Set;

/** The shipped rights: what is not listed here is denied. */
public final class RolePolicy implements AccessPolicy {
    private static final Set<Permission> USER =
            EnumSet.of(SEE_TEAM, TAKE_CALLS, PLACE_CALLS, SEE_CALLS, LOG_MANUAL_CALLS, SEE_CONTACTS, EDIT_CONTACTS);

    private static final Set<Permission> MANAGER = with(
            USER,
            EnumSet.of(
                    FOLLOW_USER_CHANGES,
                    END_ANY_CALL,
                    SEE_STATISTICS,
                    CHANGE_OTHERS_WORK,
                    EXPORT_CALLS,
                    EXPORT_CONTACTS,
                    EXPORT_PERSONAL_DATA,
                    IMPORT_CONTACTS,
                    MERGE_CONTACTS,
                    SEE_CALL_NOTES,
                    SEE_JOURNAL,
                    SEE_REPORTS,
                    SHARE_VIEWS,
                    TRASH_CONTACTS));

    private static final Set<Permission> ADMIN = EnumSet.allOf(Permission.class);

    @Override
    public boolean allows(Actor actor, Permission permission) {
        return switch (actor.role()) {
            case ADMIN -> ADMIN.contains(permission);
            case MANAGER -> MANAGER.contains(permission);
            case USER -> USER.contains(permission);
        };
    }

    private static Set<Permission> with(Set<Permission> base, Set<Permission> more) {
        EnumSet<Permission> all = EnumSet.copyOf(base);
        all.addAll(more);
        return all;
    }
}
