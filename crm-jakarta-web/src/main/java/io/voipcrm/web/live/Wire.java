package io.voipcrm.web.live;

/** One client's connection, as the server's WebSocket implementation gives it. */
interface Wire {
    /** Sends the text; returns at once and tells the receipt later, from any thread, how it went. */
    void send(String text, Receipt receipt);

    /** Closes the connection, if it is open; returns at once. */
    void close(Farewell farewell);

    /** Hears once what became of a text. */
    @FunctionalInterface
    interface Receipt {
        void done(boolean sent);
    }
}
