package io.voipcrm.twilio.simulator.signal;

/** Session descriptions that need no browser at the far end. */
final class Sdp {

    private static final String CANNED = String.join(
            "\r\n",
            "v=0",
            "o=- 1 1 IN IP4 127.0.0.1",
            "s=sim",
            "t=0 0",
            "a=group:BUNDLE 0",
            "a=msid-semantic: WMS sim",
            "m=audio 9 UDP/TLS/RTP/SAVPF 111 0 101",
            "c=IN IP4 127.0.0.1",
            "a=rtcp:9 IN IP4 127.0.0.1",
            "a=ice-ufrag:simU",
            "a=ice-pwd:simsimsimsimsimsimsimsim",
            "a=fingerprint:sha-256 " + "AB:".repeat(31) + "AB",
            "a=setup:actpass",
            "a=mid:0",
            "a=sendrecv",
            "a=msid:sim simaudio",
            "a=rtcp-mux",
            "a=rtpmap:111 opus/48000/2",
            "a=fmtp:111 minptime=10;useinbandfec=1",
            "a=rtpmap:0 PCMU/8000",
            "a=rtpmap:101 telephone-event/8000",
            "a=ssrc:1001 cname:sim",
            "");

    private Sdp() {}

    /** An offer of somebody who never sends a sound; it must not name candidates. */
    static String cannedOffer() {
        return CANNED;
    }

    static String cannedAnswer() {
        return answer(CANNED);
    }

    /** A description as the SDK takes it for an answer. */
    static String answer(String sdp) {
        return sdp.replace("a=setup:actpass", "a=setup:active");
    }
}
