package de.hafen.platform.tenancy;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A connection lent to one piece of work: closing it gives it back, and afterwards it is worth
 * nothing.
 */
final class Lease implements InvocationHandler {

    private final AtomicReference<@Nullable RegionConnection> lent;
    private final Consumer<RegionConnection> giveBack;

    private Lease(RegionConnection connection, Consumer<RegionConnection> giveBack) {
        this.lent = new AtomicReference<>(connection);
        this.giveBack = giveBack;
    }

    static Connection of(RegionConnection connection, Consumer<RegionConnection> giveBack) {
        return (Connection)
                Proxy.newProxyInstance(
                        Lease.class.getClassLoader(),
                        new Class<?>[] {Connection.class},
                        new Lease(connection, giveBack));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments)
            throws Throwable {
        @Nullable RegionConnection connection = lent.get();
        switch (method.getName()) {
            case "close", "abort" -> {
                connection = lent.getAndSet(null);
                if (connection != null) {
                    if (method.getName().equals("abort")) {
                        connection.close();
                    }
                    giveBack.accept(connection);
                }
                return null;
            }
            case "isClosed" -> {
                return connection == null || connection.raw().isClosed();
            }
            case "equals" -> {
                return arguments != null && proxy == arguments[0];
            }
            case "hashCode" -> {
                return System.identityHashCode(proxy);
            }
            case "toString" -> {
                return "connection of " + (connection == null ? "nobody" : connection.region());
            }
            default -> {
                if (connection == null) {
                    throw new SQLException("the connection was given back", "08003");
                }
                if (method.getName().equals("setTransactionIsolation") && arguments != null) {
                    connection.isolation((int) arguments[0]);
                }
                try {
                    return method.invoke(connection.raw(), arguments);
                } catch (InvocationTargetException thrown) {
                    throw thrown.getTargetException();
                }
            }
        }
    }
}
