package io.voipcrm.sample.http;

import io.voipcrm.sample.product.RunningProduct;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * One running product for all classes that only speak HTTP with it: a start takes longer than all their tests. What a
 * test adds it names itself, and what it does not add it leaves as it was.
 */
final class SharedProduct implements BeforeAllCallback {
    private static final RunningProduct PRODUCT = new RunningProduct();

    @Override
    public void beforeAll(ExtensionContext context) {
        context.getRoot()
                .getStore(Namespace.create(SharedProduct.class))
                .computeIfAbsent(Started.class, key -> new Started(context), Started.class);
    }

    static RunningProduct product() {
        return PRODUCT;
    }

    /** The product for as long as the tests run. */
    private static final class Started implements AutoCloseable {
        private final ExtensionContext first;

        Started(ExtensionContext first) {
            this.first = first;
            try {
                PRODUCT.beforeAll(first);
                PRODUCT.forgetWrapUp();
            } catch (Exception e) {
                throw new IllegalStateException("The product does not start", e);
            }
        }

        @Override
        public void close() throws Exception {
            PRODUCT.afterAll(first);
        }
    }
}
