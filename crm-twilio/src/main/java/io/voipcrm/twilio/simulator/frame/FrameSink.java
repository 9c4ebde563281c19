package io.voipcrm.twilio.simulator.frame;

/**
 * The way from the network to a page. Calls come one at a time and must not block: whoever binds it
 * to a socket keeps a queue.
 */
public interface FrameSink {

    /** Sends a text frame, after all earlier ones. */
    void send(String text);

    /** Closes the socket after what was sent; sending later has no effect. */
    void close();
}
