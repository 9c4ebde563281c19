package io.voipcrm.web.contact;

/** Something by its name. */
public record NamedJson(long id, String name) {}
