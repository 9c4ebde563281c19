package io.voipcrm.core.event;

/**
 * Something that has happened in the CRM. Each feature has a sealed family of its own below this: its records consist
 * of values that {@link RecordCodec} can write.
 */
public interface CrmEvent {}
