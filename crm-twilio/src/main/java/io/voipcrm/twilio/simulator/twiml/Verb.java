package io.voipcrm.twilio.simulator.twiml;

import java.util.List;

/** A step of a TwiML document. */
public sealed interface Verb {

    /** Hands the step to whoever performs it. */
    void accept(Visitor visitor);

    /** Speaks a text; {@code loop} 0 means for ever. */
    record Say(String text, int loop) implements Verb {
        @Override
        public void accept(Visitor visitor) {
            visitor.say(this);
        }
    }

    /** Plays a recording; {@code loop} 0 means for ever. */
    record Play(String url, int loop) implements Verb {
        @Override
        public void accept(Visitor visitor) {
            visitor.play(this);
        }
    }

    /** Waits in silence. */
    record Pause(int seconds) implements Verb {
        @Override
        public void accept(Visitor visitor) {
            visitor.pause(this);
        }
    }

    /** Goes on with another document. */
    record Redirect(String url, String method) implements Verb {
        @Override
        public void accept(Visitor visitor) {
            visitor.redirect(this);
        }
    }

    /** Ends the call. */
    record Hangup() implements Verb {
        @Override
        public void accept(Visitor visitor) {
            visitor.hangup();
        }
    }

    /** Refuses the call without answering it. */
    record Reject(boolean busy) implements Verb {
        @Override
        public void accept(Visitor visitor) {
            visitor.reject(this);
        }
    }

    /** Joins a conference. */
    record DialConference(DialSettings dial, ConferenceSettings conference) implements Verb {
        @Override
        public void accept(Visitor visitor) {
            visitor.dialConference(this);
        }
    }

    /** Rings one or several parties; the first who answers is connected. */
    record DialParties(DialSettings dial, List<Party> parties) implements Verb {

        public DialParties {
            parties = List.copyOf(parties);
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.dialParties(this);
        }
    }

    /** Performs the steps. */
    interface Visitor {

        void say(Say say);

        void play(Play play);

        void pause(Pause pause);

        void redirect(Redirect redirect);

        void hangup();

        void reject(Reject reject);

        void dialConference(DialConference dial);

        void dialParties(DialParties dial);
    }
}
