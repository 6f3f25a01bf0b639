package org.cairn.vault;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * A data source whose process dies at its n-th call to the database: the call fails, or is carried out but never
 * answered, and so does everything after it. Connections are then rolled back, as a server does with a dead client's.
 */
public final class DyingDataSource extends DelegatingDataSource {

    public enum Death {
        BEFORE_THE_CALL,
        BEFORE_THE_ANSWER
    }

    private static final Set<String> CALLS =
            Set.of("execute", "executeUpdate", "executeLargeUpdate", "executeQuery", "executeBatch", "commit");

    private final int deadlyCall;
    private final Death death;
    private int calls;

    public DyingDataSource(DataSource source, int deadlyCall, Death death) {
        super(source);
        this.deadlyCall = deadlyCall;
        this.death = death;
    }

    public boolean isDead() {
        return calls >= deadlyCall;
    }

    @Override
    public Connection getConnection() throws SQLException {
        refuseWhenDead();
        return mortal(Connection.class, super.getConnection());
    }

    private void refuseWhenDead() throws SQLException {
        if (isDead()) {
            throw new SQLException("dead");
        }
    }

    private <T> T mortal(Class<T> type, T target) {
        InvocationHandler handler = (proxy, method, arguments) -> call(target, method, arguments);
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private Object call(Object target, Method method, Object[] arguments) throws Throwable {
        if (isDead() && target instanceof Connection connection) {
            if (method.getName().equals("close")) {
                drop(connection);
            } else if (!method.getName().equals("rollback")) {
                refuseWhenDead();
            }
            return null;
        }
        if (CALLS.contains(method.getName())) {
            refuseWhenDead();
            calls++;
            if (isDead() && death == Death.BEFORE_THE_CALL) {
                throw new SQLException("killed");
            }
            Object result = invoke(target, method, arguments);
            refuseWhenDead();
            return result;
        }
        Object result = invoke(target, method, arguments);
        if (result instanceof PreparedStatement statement) {
            return mortal(PreparedStatement.class, statement);
        }
        return result instanceof Statement statement ? mortal(Statement.class, statement) : result;
    }

    /** Only a rollback: to switch to autocommit would commit. */
    private static void drop(Connection connection) throws SQLException {
        try (connection) {
            if (!connection.getAutoCommit()) {
                connection.rollback();
            }
        }
    }

    private static Object invoke(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
