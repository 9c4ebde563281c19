package io.voipcrm.core.activity;

/** How many open tasks somebody has. */
public record TaskCounts(long overdue, long today, long upcoming) {}
