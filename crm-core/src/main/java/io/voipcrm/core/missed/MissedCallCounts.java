package io.voipcrm.core.missed;

/**
 * How much there is to do.
 *
 * @param open items that nobody has finished
 * @param mine those of them that the asker has taken
 */
public record MissedCallCounts(long open, long mine) {}
