package org.cairn.handovers;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/**
 * What is on its way from one mentor to another: an archive, in pieces that every database takes.
 *
 * @param sealed its passphrase, for the one who takes over alone
 */
@Table("hand_over_parcel")
record Parcel(
        @Id UUID handOver,
        byte[] sealed,

        @MappedCollection(idColumn = "parcel", keyColumn = "number")
        List<Piece> pieces,

        @Version @Nullable Integer version) {

    private static final int PIECE_BYTES = 512 * 1024;

    /** One part of the bytes. */
    @Table("hand_over_piece")
    record Piece(byte[] bytes) {}

    static Parcel of(HandOverId handOver, byte[] sealed, byte[] bytes) {
        List<Piece> pieces = new ArrayList<>();
        for (int from = 0; from < bytes.length; from += PIECE_BYTES) {
            pieces.add(new Piece(Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + PIECE_BYTES))));
        }
        return new Parcel(handOver.value(), sealed, pieces, null);
    }

    byte[] bytes() {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        pieces.forEach(piece -> whole.writeBytes(piece.bytes()));
        return whole.toByteArray();
    }

    @Override
    public String toString() {
        return "Parcel[" + handOver + "]";
    }
}
