package io.voipcrm.web.contact;

/** An e-mail address of a contact. */
public record EmailJson(String address, String label) {}
