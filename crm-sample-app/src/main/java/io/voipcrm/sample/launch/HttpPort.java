package io.voipcrm.sample.launch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;

/** The port that the web application will listen on, and free ports for what needs no fixed one. */
final class HttpPort {

    private HttpPort() {}

    /** Refuses a port that another program holds, and an address that anyone outside this machine could reach. */
    static void requireUsable(LaunchSettings settings) {
        InetAddress address = loopback(settings.host());
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(address, settings.port()));
        } catch (IOException taken) {
            throw new LaunchFailure(
                    "Port " + settings.port() + " can't be used (" + taken.getMessage()
                            + "): stop the program that holds it, or set " + LaunchSettings.PORT + " to another port",
                    taken);
        }
    }

    static int anyFree() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new LaunchFailure("This machine has no free TCP port left for PostgreSQL", none);
        }
    }

    private static InetAddress loopback(String host) {
        try {
            InetAddress address = InetAddress.getByName(host);
            if (address.isLoopbackAddress()) {
                return address;
            }
        } catch (UnknownHostException unknown) {
            throw new LaunchFailure(notLoopback(host), unknown);
        }
        throw new LaunchFailure(notLoopback(host));
    }

    private static String notLoopback(String host) {
        return LaunchSettings.HOST + " is \"" + host
                + "\": the demo has published passwords and listens on this machine only; use localhost";
    }
}
