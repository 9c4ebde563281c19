package io.voipcrm.sample.launch;

import java.util.List;

/** Tells the user where everything is, once the product runs. */
final class Banner {

    private static final String RULE = "-".repeat(72);

    private Banner() {}

    static List<String> lines(LaunchSettings settings) {
        String address = settings.address();
        return List.of(
                "",
                RULE,
                "  VoIP CRM runs at " + address,
                "",
                "  Sign in as        alice@example.com   agent, extension 201",
                "                    bob@example.com     agent, extension 202",
                "                    mona@example.com    manager, extension 101",
                "                    admin@example.com   administrator, extension 100",
                "  Password of all   demo-voip-2026",
                "",
                "  To place a call   open " + address + "/phone, dial, and answer as Alice or Bob",
                "  Data              " + settings.dataDirectory() + " (" + LaunchSettings.DATA_DIRECTORY + " moves it)",
                "  To stop           Ctrl-C",
                RULE,
                "");
    }
}
