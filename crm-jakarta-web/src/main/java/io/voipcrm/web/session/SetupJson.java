package io.voipcrm.web.session;

/**
 * Whether the first admin has yet to be made.
 *
 * @param codeRequired whether whoever asks needs the code from the server's console for it
 */
record SetupJson(boolean needed, boolean codeRequired) {}
