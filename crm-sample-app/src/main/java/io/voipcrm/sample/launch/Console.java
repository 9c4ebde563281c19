package io.voipcrm.sample.launch;

import java.io.PrintStream;

/** What the user of the run command reads. */
final class Console {

    private static final PrintStream OUT = System.out;
    private static final PrintStream ERR = System.err;

    private Console() {}

    static void say(String line) {
        OUT.println(line);
        OUT.flush();
    }

    static void problem(String line) {
        ERR.println(line);
        ERR.flush();
    }
}
