package io.voipcrm.core.contact;

/**
 * A tag, and how many contacts have it.
 *
 * @param count counted up to {@link #COUNTED}
 */
public record TagUse(String tag, long count) {
    /** Nobody chooses a tag for having more than this. */
    public static final int COUNTED = 1000;
}
