package io.voipcrm.web.user;

/** What was done, and the user as it is now. */
public record UserAnswer(String message, UserJson user) {}
