package io.voipcrm.sample.telephone;

/** What the network wants to know of a socket. */
interface TextHandler {

    void onText(String text);

    void onClose();
}
