package io.voipcrm.core.contact;

/** A company by its name, as its people carry it. */
public record CompanyRef(CompanyId id, String name) {}
