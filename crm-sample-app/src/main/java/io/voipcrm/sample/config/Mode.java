package io.voipcrm.sample.config;

/** What the installation is for. */
public enum Mode {
    /** On one machine, with a local telephone network and published passwords; reachable from that machine only. */
    DEMO,

    /** With a real telephony provider. */
    PRODUCTION
}
