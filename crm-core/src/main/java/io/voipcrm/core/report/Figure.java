package io.voipcrm.core.report;

/** What each figure of a report means. */
public enum Figure {
    CALLS(
            "calls",
            "Calls",
            "Calls with customers that began in the period and are over, entries made by hand included. Calls within"
                    + " the team are not counted."),
    INBOUND("inbound", "Inbound", "Those of the calls that a customer placed."),
    OUTBOUND("outbound", "Outbound", "Those of the calls that the team placed."),
    ANSWERED("answered", "Answered", "Calls in which both sides were connected, inbound and outbound."),
    MISSED("missed", "Missed", "Inbound calls that nobody answered, whatever the reason."),
    ABANDONED(
            "abandoned",
            "Abandoned",
            "Those of the missed calls whose caller hung up while it rang; the others were given up by the team."),
    AVERAGE_ANSWER(
            "averageAnswerSeconds",
            "Average time to answer",
            "How long the answered inbound calls waited on average, from the call's arrival until an agent was"
                    + " connected, in seconds. Entries made by hand have no waiting and are left out. Nothing when none was"
                    + " answered."),
    TALKS(
            "talks",
            "Talks",
            "Parts that agents had in answered calls: a call that was handed over counts once for each agent who was in"
                    + " it."),
    TALK(
            "talkSeconds",
            "Talk time",
            "The time from the answer to the end of every answered call, hold included, in seconds. Of an agent: the time"
                    + " that the agent was in answered calls, also in those that a colleague had answered before."),
    HOLD(
            "holdSeconds",
            "Hold time",
            "The time for which customers were on hold, in seconds; it is part of the talk time. It counts for"
                    + " the agent who answered first or placed the call."),
    WRAP_UP(
            "wrapUpSeconds",
            "Wrap-up time",
            "The time that agents took to wrap the calls up after their part in them, in seconds, each agent's own. It is"
                    + " counted once the wrap-up is over, under the time at which the call began."),
    AVERAGE_TALK(
            "averageTalkSeconds",
            "Average talk time",
            "The talk time divided by the answered calls, of an agent by the talks, in seconds. Nothing when there were"
                    + " none."),
    ANSWERED_WITHIN_20S(
            "answeredWithin20s",
            "Answered within 20 seconds",
            "Inbound calls that an agent answered after 20 seconds or less, entries made by hand left out."),
    SERVICE_LEVEL(
            "serviceLevelPercent",
            "Service level",
            "The calls answered within 20 seconds in percent of all inbound calls, missed ones included and entries made by"
                    + " hand left out. Nothing when nobody called.");

    private final String key;
    private final String title;
    private final String definition;

    Figure(String key, String title, String definition) {
        this.key = key;
        this.title = title;
        this.definition = definition;
    }

    /** The name under which clients find it, for example {@code talkSeconds}. */
    public String key() {
        return key;
    }

    public String title() {
        return title;
    }

    /** What it counts, in plain words. */
    public String definition() {
        return definition;
    }
}
