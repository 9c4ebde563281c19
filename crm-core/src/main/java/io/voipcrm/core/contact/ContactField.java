package io.voipcrm.core.contact;

/**
 * A field that the company has added to its contacts.
 *
 * @param id its number, 0 before it is stored
 */
public record ContactField(long id, FieldDefinition definition) {}
