package io.voipcrm.core.access;

/** Something that not everyone may do. */
public enum Permission {
    SEE_TEAM,
    FOLLOW_USER_CHANGES,
    MANAGE_USERS,
    MANAGE_TELEPHONY,
    TAKE_CALLS,
    PLACE_CALLS,
    END_ANY_CALL,
    SEE_CALLS,
    EXPORT_CALLS,
    SEE_JOURNAL,
    LOG_MANUAL_CALLS,
    SEE_STATISTICS,
    SEE_REPORTS,
    SEE_CONTACTS,
    EDIT_CONTACTS,
    DEFINE_FIELDS,
    CHANGE_OTHERS_WORK
}
