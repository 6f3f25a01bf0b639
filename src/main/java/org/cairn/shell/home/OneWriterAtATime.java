package org.cairn.shell.home;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Lets one connection after the other write to the embedded database, from its first statement that may write to its
 * commit or rollback. At each commit the database stores its tables one by one and does not keep other connections from
 * changing them meanwhile; when the process is killed right then, half of a transaction can be found later. Whoever only
 * reads waits for nobody.
 *
 * @see <a href="../../../../../../../docs/decisions/0121-one-transaction-writes-at-a-time.md">decision 121</a>
 */
final class OneWriterAtATime extends DelegatingDataSource {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final ReentrantLock writing = new ReentrantLock(true);
    private final Duration patience;

    OneWriterAtATime(DataSource database) {
        this(database, PATIENCE);
    }

    OneWriterAtATime(DataSource database, Duration patience) {
        super(database);
        this.patience = patience;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return lend(super.getConnection());
    }

    @Override
    public Connection getConnection(String username, String password) throws SQLException {
        return lend(super.getConnection(username, password));
    }

    private Connection lend(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                OneWriterAtATime.class.getClassLoader(), new Class<?>[] {Connection.class}, new Lent(connection));
    }

    private static boolean onlyReads(String sql) {
        String statement = sql.strip().toLowerCase(Locale.ROOT);
        return statement.startsWith("select") && !statement.contains("for update");
    }

    /** A connection that takes its turn when it is about to write. One thread uses it, as everywhere in Cairn. */
    private final class Lent implements InvocationHandler {

        private final Connection connection;
        private boolean isMyTurn;

        Lent(Connection connection) {
            this.connection = connection;
        }

        @Override
        public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
            Object first = arguments == null || arguments.length == 0 ? null : arguments[0];
            return switch (method.getName()) {
                case "equals" -> proxy == first;
                case "hashCode" -> System.identityHashCode(proxy);
                case "createStatement", "prepareCall" -> {
                    takeMyTurn();
                    yield passOn(method, arguments);
                }
                case "prepareStatement" -> {
                    if (first == null || !onlyReads((String) first)) {
                        takeMyTurn();
                    }
                    yield passOn(method, arguments);
                }
                case "commit", "close", "abort" -> endMyTurnAfter(method, arguments);
                case "rollback" -> first == null ? endMyTurnAfter(method, arguments) : passOn(method, arguments);
                default -> passOn(method, arguments);
            };
        }

        private @Nullable Object passOn(Method method, Object @Nullable [] arguments) throws Throwable {
            try {
                return method.invoke(connection, arguments);
            } catch (InvocationTargetException e) {
                throw e.getTargetException();
            }
        }

        private @Nullable Object endMyTurnAfter(Method method, Object @Nullable [] arguments) throws Throwable {
            try {
                return passOn(method, arguments);
            } finally {
                if (isMyTurn) {
                    isMyTurn = false;
                    writing.unlock();
                }
            }
        }

        private void takeMyTurn() throws SQLException {
            if (isMyTurn) {
                return;
            }
            try {
                isMyTurn = writing.tryLock(patience.toMillis(), TimeUnit.MILLISECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new SQLTimeoutException("Interrupted while others were writing.", e);
            }
            if (!isMyTurn) {
                throw new SQLTimeoutException("Others have been writing for " + patience + ".");
            }
        }
    }
}
