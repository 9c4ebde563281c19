package io.voipcrm.sample.container;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * Prepares what Arquillian starts; to be named before Arquillian's own extension.
 *
 * <p>One server and one database serve all classes of a run. Within the server, where the tests run once more, there is
 * nothing to prepare.
 */
final class ContainerServer implements BeforeAllCallback {

    private static final Namespace SHARED = Namespace.create(ContainerServer.class);

    @Override
    public void beforeAll(ExtensionContext context) {
        if (System.getProperty("voipcrm.liberty") != null) {
            context.getRoot().getStore(SHARED).computeIfAbsent("server", unused -> ServerSetUp.begin());
        }
    }
}
