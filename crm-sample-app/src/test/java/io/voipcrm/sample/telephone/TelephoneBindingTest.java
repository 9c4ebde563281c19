package io.voipcrm.sample.telephone;

import static org.assertj.core.api.Assertions.assertThat;

import io.voipcrm.sample.config.Mode;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.servlet.FilterRegistration;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Outside the demo, the local telephone network's engine is not even made. */
class TelephoneBindingTest {

    private final List<String> registered = new ArrayList<>();
    private final List<Object> closedPaths = new ArrayList<>();

    @Test
    void closesEveryPathOutsideTheDemoAndOpensNothing() {
        start(Mode.PRODUCTION);

        assertThat(registered).containsExactly("addFilter telephone-door NotHere");
        assertThat(closedPaths).containsExactly("/twilio-sim/*", "/phone", "/phone.html");
    }

    private void start(Mode mode) {
        new TelephoneBinding(
                        SomeSettings.in(mode, SomeSettings.SECRET),
                        unused(ManagedScheduledExecutorService.class),
                        unused(ManagedExecutorService.class))
                .contextInitialized(new ServletContextEvent(context()));
    }

    private ServletContext context() {
        FilterRegistration.Dynamic filter = proxy(FilterRegistration.Dynamic.class, (self, method, arguments) -> {
            if (method.getName().equals("addMappingForUrlPatterns")) {
                closedPaths.addAll(List.of((String[]) arguments[2]));
            }
            return null;
        });
        return proxy(ServletContext.class, (self, method, arguments) -> {
            registered.add(method.getName() + " " + arguments[0] + " "
                    + arguments[1].getClass().getSimpleName());
            return filter;
        });
    }

    private static <T> T unused(Class<T> type) {
        return proxy(type, (self, method, arguments) -> {
            throw new AssertionError("Nothing runs outside the demo: " + method.getName());
        });
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
