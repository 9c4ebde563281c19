package io.voipcrm.sample.startup;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** The end of a server that can't do its work. */
final class Refusal {

    /** The launcher looks for this text in the server's output. */
    static final String TEXT = "VoIP CRM does not start: ";

    private Refusal() {}

    /** Says why in one line on the console and ends the process with exit code 1; does not return. */
    static void exit(Exception reason) {
        // Not System.err, which the server has replaced by its log with a time stamp and a class name.
        PrintStream console = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        console.println(TEXT + reason.getMessage());
        // An orderly stop would wait for the start that is under way on this very thread.
        Runtime.getRuntime().halt(1);
    }
}
