package io.voipcrm.web.session;

/** The token of a new session, given out here and nowhere else. */
record LoginAnswer(String token, SignedInUserJson user) {
    @Override
    public String toString() {
        return "LoginAnswer[user=" + user.id() + "]";
    }
}
