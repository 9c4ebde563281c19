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
    /** How any call came about; everybody may see it of calls of their own. */
    SEE_JOURNAL,
    /** What colleagues have noted down in calls; everybody has their own notes. */
    SEE_CALL_NOTES,
    LOG_MANUAL_CALLS,
    /** What others have written down; everybody may correct what they wrote themselves. */
    CORRECT_ANY_CALL,
    SEE_STATISTICS,
    SEE_REPORTS,
    SEE_CONTACTS,
    EDIT_CONTACTS,
    /** Anybody's contacts; whoever looks after a contact may put it into the trash anyway. */
    TRASH_CONTACTS,
    MERGE_CONTACTS,
    IMPORT_CONTACTS,
    EXPORT_CONTACTS,
    ERASE_CONTACTS,
    EXPORT_PERSONAL_DATA,
    /** Views that the whole team has. */
    SHARE_VIEWS,
    /** What the company asks about contacts and calls: fields, outcome codes, wrap-up. */
    DEFINE_FIELDS,
    /** Tasks, missed calls and contacts that colleagues look after. */
    CHANGE_OTHERS_WORK
}
