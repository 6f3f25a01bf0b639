package org.cairn.shell.backup;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What a column holds, and how it is written down: the same words from either database, so that they can be compared. */
enum ColumnKind {
    ID {
        @Override
        @Nullable
        Object read(ResultSet row, int place) throws SQLException {
            UUID id = row.getObject(place, UUID.class);
            return id == null ? null : id.toString();
        }

        @Override
        void write(PreparedStatement row, int place, JsonNode value) throws SQLException {
            row.setObject(place, UUID.fromString(value.stringValue()));
        }
    },
    BYTES {
        @Override
        @Nullable
        Object read(ResultSet row, int place) throws SQLException {
            byte[] bytes = row.getBytes(place);
            return bytes == null ? null : Base64.getEncoder().encodeToString(bytes);
        }

        @Override
        void write(PreparedStatement row, int place, JsonNode value) throws SQLException {
            row.setBytes(place, Base64.getDecoder().decode(value.stringValue()));
        }
    },
    MOMENT {
        @Override
        @Nullable
        Object read(ResultSet row, int place) throws SQLException {
            OffsetDateTime moment = row.getObject(place, OffsetDateTime.class);
            return moment == null ? null : moment.toInstant().toString();
        }

        @Override
        void write(PreparedStatement row, int place, JsonNode value) throws SQLException {
            row.setObject(place, OffsetDateTime.parse(value.stringValue()).withOffsetSameInstant(ZoneOffset.UTC));
        }
    },
    DAY {
        @Override
        @Nullable
        Object read(ResultSet row, int place) throws SQLException {
            LocalDate day = row.getObject(place, LocalDate.class);
            return day == null ? null : day.toString();
        }

        @Override
        void write(PreparedStatement row, int place, JsonNode value) throws SQLException {
            row.setObject(place, LocalDate.parse(value.stringValue()));
        }
    },
    NUMBER {
        @Override
        @Nullable
        Object read(ResultSet row, int place) throws SQLException {
            long number = row.getLong(place);
            return row.wasNull() ? null : number;
        }

        @Override
        void write(PreparedStatement row, int place, JsonNode value) throws SQLException {
            row.setLong(place, value.longValue());
        }
    },
    TRUTH {
        @Override
        @Nullable
        Object read(ResultSet row, int place) throws SQLException {
            boolean truth = row.getBoolean(place);
            return row.wasNull() ? null : truth;
        }

        @Override
        void write(PreparedStatement row, int place, JsonNode value) throws SQLException {
            row.setBoolean(place, value.booleanValue());
        }
    },
    TEXT {
        @Override
        @Nullable
        Object read(ResultSet row, int place) throws SQLException {
            return row.getString(place);
        }

        @Override
        void write(PreparedStatement row, int place, JsonNode value) throws SQLException {
            row.setString(place, value.stringValue());
        }
    };

    abstract @Nullable Object read(ResultSet row, int place) throws SQLException;

    abstract void write(PreparedStatement row, int place, JsonNode value) throws SQLException;

    /** @param name the database's own name of the type; {@code type} as in {@link Types} */
    static ColumnKind of(String name, int type) {
        String known = name.toLowerCase();
        if (known.equals("uuid")) {
            return ID;
        }
        return switch (type) {
            case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY -> BYTES;
            case Types.TIMESTAMP, Types.TIMESTAMP_WITH_TIMEZONE -> MOMENT;
            case Types.DATE -> DAY;
            case Types.SMALLINT, Types.INTEGER, Types.BIGINT -> NUMBER;
            case Types.BOOLEAN, Types.BIT -> TRUTH;
            case Types.VARCHAR -> TEXT;
            default ->
                throw new IllegalArgumentException("A column of the type " + name + " has no place in a backup.");
        };
    }
}
