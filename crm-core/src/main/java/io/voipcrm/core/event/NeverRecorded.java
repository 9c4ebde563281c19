package io.voipcrm.core.event;

/** Marks a value that must not get into an event or a journal: {@link RecordCodec} refuses whatever contains one. */
public interface NeverRecorded {}
