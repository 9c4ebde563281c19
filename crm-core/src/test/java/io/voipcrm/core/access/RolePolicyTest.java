package io.voipcrm.core.access;

import static io.voipcrm.core.access.Permission.CHANGE_OTHERS_WORK;
import static io.voipcrm.core.access.Permission.CORRECT_ANY_CALL;
import static io.voipcrm.core.access.Permission.DEFINE_FIELDS;
import static io.voipcrm.core.access.Permission.EDIT_CONTACTS;
import static io.voipcrm.core.access.Permission.END_ANY_CALL;
import static io.voipcrm.core.access.Permission.ERASE_CONTACTS;
import static io.voipcrm.core.access.Permission.EXPORT_CALLS;
import static io.voipcrm.core.access.Permission.EXPORT_CONTACTS;
import static io.voipcrm.core.access.Permission.EXPORT_PERSONAL_DATA;
import static io.voipcrm.core.access.Permission.FOLLOW_USER_CHANGES;
import static io.voipcrm.core.access.Permission.IMPORT_CONTACTS;
import static io.voipcrm.core.access.Permission.LOG_MANUAL_CALLS;
import static io.voipcrm.core.access.Permission.MANAGE_TELEPHONY;
import static io.voipcrm.core.access.Permission.MANAGE_USERS;
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
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.voipcrm.core.testing.Examples;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RolePolicyTest {
    private static final Map<Permission, Set<Role>> TABLE = new EnumMap<>(Map.ofEntries(
            Map.entry(SEE_TEAM, Set.of(Role.USER, Role.MANAGER, Role.ADMIN)),
            Map.entry(TAKE_CALLS, Set.of(Role.USER, Role.MANAGER, Role.ADMIN)),
            Map.entry(PLACE_CALLS, Set.of(Role.USER, Role.MANAGER, Role.ADMIN)),
            Map.entry(SEE_CALLS, Set.of(Role.USER, Role.MANAGER, Role.ADMIN)),
            Map.entry(LOG_MANUAL_CALLS, Set.of(Role.USER, Role.MANAGER, Role.ADMIN)),
            Map.entry(SEE_CONTACTS, Set.of(Role.USER, Role.MANAGER, Role.ADMIN)),
            Map.entry(EDIT_CONTACTS, Set.of(Role.USER, Role.MANAGER, Role.ADMIN)),
            Map.entry(FOLLOW_USER_CHANGES, Set.of(Role.MANAGER, Role.ADMIN)),
            Map.entry(END_ANY_CALL, Set.of(Role.MANAGER, Role.ADMIN)),
            Map.entry(SEE_STATISTICS, Set.of(Role.MANAGER, Role.ADMIN)),
            Map.entry(CHANGE_OTHERS_WORK, Set.of(Role.MANAGER, Role.ADMIN)),
            Map.entry(DEFINE_FIELDS, Set.of(Role.ADMIN)),
            Map.entry(SEE_REPORTS, Set.of(Role.MANAGER, Role.ADMIN)),
            Map.entry(EXPORT_CALLS, Set.of(Role.MANAGER, Role.ADMIN)),
            Map.entry(SEE_JOURNAL, Set.of(Role.MANAGER, Role.ADMIN)),
            Map.entry(SEE_CALL_NOTES, Set.of(Role.MANAGER, Role.ADMIN)),
            Map.entry(CORRECT_ANY_CALL, Set.of(Role.ADMIN)),
            Map.entry(MANAGE_USERS, Set.of(Role.ADMIN)),
            Map.entry(EXPORT_CONTACTS, Set.of(Role.MANAGER, Role.ADMIN)),
            Map.entry(EXPORT_PERSONAL_DATA, Set.of(Role.MANAGER, Role.ADMIN)),
            Map.entry(IMPORT_CONTACTS, Set.of(Role.MANAGER, Role.ADMIN)),
            Map.entry(MERGE_CONTACTS, Set.of(Role.MANAGER, Role.ADMIN)),
            Map.entry(TRASH_CONTACTS, Set.of(Role.MANAGER, Role.ADMIN)),
            Map.entry(SHARE_VIEWS, Set.of(Role.MANAGER, Role.ADMIN)),
            Map.entry(ERASE_CONTACTS, Set.of(Role.ADMIN)),
            Map.entry(MANAGE_TELEPHONY, Set.of(Role.ADMIN))));

    private final AccessPolicy policy = new RolePolicy();

    @ParameterizedTest
    @EnumSource
    void givesEachPermissionToTheRolesInTheTable(Permission permission) {
        for (Role role : Role.values()) {
            assertThat(policy.allows(Examples.anActor(1, role), permission))
                    .as("%s for %s", permission, role)
                    .isEqualTo(TABLE.get(permission).contains(role));
        }
    }

    @Test
    void namesActorAndPermissionWhenItRefuses() {
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> policy.require(Examples.anActor(7, Role.USER), MANAGE_USERS))
                .withMessage("User 7 may not manage users");
    }
}
