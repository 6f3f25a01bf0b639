package org.cairn.vault;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** A data source in whose use somebody else does something: just before its n-th connection is borrowed. */
final class InterruptedDataSource extends DelegatingDataSource {

    private final int moment;
    private final Runnable interruption;
    private int connections;

    InterruptedDataSource(DataSource source, int moment, Runnable interruption) {
        super(source);
        this.moment = moment;
        this.interruption = interruption;
    }

    @Override
    public Connection getConnection() throws SQLException {
        connections++;
        if (connections == moment) {
            interruption.run();
        }
        return super.getConnection();
    }
}
