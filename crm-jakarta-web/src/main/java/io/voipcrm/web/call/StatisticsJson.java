package io.voipcrm.web.call;

/** The figures of today's calls and of the team. */
record StatisticsJson(Today today, Team users) {
    record Today(long total, long answered, long missed, long averageDurationSeconds, long averageAnswerSeconds) {}

    /**
     * The team at this moment.
     *
     * @param active who may sign in
     * @param online whose telephone can ring
     * @param onCall who is in a call
     */
    record Team(long active, long online, long onCall) {}
}
