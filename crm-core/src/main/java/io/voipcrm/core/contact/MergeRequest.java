package io.voipcrm.core.contact;

/**
 * Two contacts that are to be one.
 *
 * @param keep the one that stays, at the version that was read
 * @param other the one whose place it takes, likewise
 * @param draft what the contact that stays shall say
 */
public record MergeRequest(ContactId keep, long keepVersion, ContactId other, long otherVersion, ContactDraft draft) {}
