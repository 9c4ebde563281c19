package io.voipcrm.sample.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Agents whom the admin takes on for a test, and lets go afterwards. */
final class Colleagues {
    private final Backstage admin;
    private final List<Long> taken = new ArrayList<>();

    Colleagues(Backstage admin) {
        this.admin = admin;
    }

    /** The e-mail address of a new agent with this extension. */
    String takeOn(String extension) {
        String email = "agent" + extension + "@example.com";
        taken.add(Backstage.id(admin.post(
                        "/api/users",
                        Map.of(
                                "fullName",
                                "Agent " + extension,
                                "email",
                                email,
                                "extension",
                                extension,
                                "userType",
                                "user",
                                "password",
                                AgentTab.PASSWORD))
                .getJsonObject("user")));
        return email;
    }

    void letGo() {
        taken.forEach(id -> admin.delete("/api/users/" + id));
    }
}
