package io.voipcrm.sample.product;

import java.io.IOException;
import java.net.URI;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * One running product for all test classes that leave it as they found it: people, passwords and nobody online. It
 * starts with the first of them and stops after the last.
 */
public final class SharedProduct implements BeforeAllCallback {
    private static final Namespace NAMESPACE = Namespace.create(SharedProduct.class);

    private RunningProduct product;

    @Override
    public void beforeAll(ExtensionContext context) {
        product = context.getRoot()
                .getStore(NAMESPACE)
                .computeIfAbsent(Started.class, key -> new Started(context), Started.class)
                .product;
    }

    /** Its address, without a path. */
    public URI uri() {
        return product.uri();
    }

    /** The product itself, for tests that stop it and start it again: it comes back with what it knew. */
    public RunningProduct running() {
        return product;
    }

    /** A customer who needs nobody at the telephone calls the company's number and talks until hung up on. */
    public void letScriptedCustomerCall() {
        product.letScriptedCustomerCall();
    }

    /** The same from a number of the test's choice. */
    public void letScriptedCustomerCallFrom(String number) {
        product.letScriptedCustomerCallFrom(number);
    }

    private static final class Started implements AutoCloseable {
        private final RunningProduct product = new RunningProduct();
        private final ExtensionContext context;

        Started(ExtensionContext context) {
            this.context = context;
            try {
                product.beforeAll(context);
                product.forgetWrapUp();
            } catch (IOException failed) {
                throw new AssertionError("The product does not start", failed);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new AssertionError("Interrupted", interrupted);
            }
        }

        @Override
        public void close() throws InterruptedException {
            product.afterAll(context);
        }
    }
}
