package io.voipcrm.twilio.simulator.junit;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;

/** Makes the networks of {@link LocalTelephoneNetwork} and puts them away. */
final class LocalTelephoneNetworkExtension implements ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(LocalTelephoneNetworkExtension.class);

    /** A constructor's network belongs to its test as well. */
    @Override
    public ExtensionContextScope getTestInstantiationExtensionContextScope(ExtensionContext rootContext) {
        return ExtensionContextScope.TEST_METHOD;
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == LocalNetwork.class;
    }

    /** What is in the store is closed with the test, or with the class if it was asked for there. */
    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getStore(NAMESPACE)
                .computeIfAbsent(LocalNetwork.class, type -> LocalNetwork.open(settings(context)), LocalNetwork.class);
    }

    private static LocalTelephoneNetwork settings(ExtensionContext context) {
        return AnnotationSupport.findAnnotation(
                        context.getRequiredTestClass(), LocalTelephoneNetwork.class, context.getEnclosingTestClasses())
                .orElseThrow();
    }
}
