package io.voipcrm.core.persistence.jpa;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** Counts the statements that are sent to a database. */
final class CountingDataSource {
    private final AtomicInteger statements = new AtomicInteger();
    private final DataSource counted;

    CountingDataSource(DataSource target) {
        this.counted = around(DataSource.class, target);
    }

    DataSource dataSource() {
        return counted;
    }

    /** How many statements the work sends. */
    int during(Runnable work) {
        int before = statements.get();
        work.run();
        return statements.get() - before;
    }

    private <T> T around(Class<T> type, Object target) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    if (target instanceof Statement && method.getName().startsWith("execute")) {
                        statements.incrementAndGet();
                    }
                    Object result;
                    try {
                        result = method.invoke(target, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                    boolean leadsOn = result instanceof Connection || result instanceof Statement;
                    return leadsOn && method.getReturnType().isInterface()
                            ? around(method.getReturnType(), result)
                            : result;
                }));
    }
}
