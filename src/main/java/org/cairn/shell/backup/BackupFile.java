package org.cairn.shell.backup;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** A backup as a file: a ZIP of one text for each table, a row to a line, and a manifest. See docs/format/backup.md. */
final class BackupFile implements AutoCloseable {

    static final String MANIFEST = "backup.json";
    static final String PACKS = "packs/";
    private static final String TABLES = "tables/";
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int LONGEST_TEXT = 1 << 22;
    /** No entry of a journal comes near it. */
    private static final int LONGEST_ROW = 1 << 26;

    @FunctionalInterface
    interface RowReader {
        void row(byte[] line) throws Exception;
    }

    private final Path path;
    private final ZipFile zip;
    private final Manifest manifest;

    private BackupFile(Path path, ZipFile zip, Manifest manifest) {
        this.path = path;
        this.zip = zip;
        this.manifest = manifest;
    }

    static String nameOf(Table table) {
        return TABLES + table.name() + ".jsonl";
    }

    /** Opens a backup and reads what it says of itself; {@link #verify} looks whether that is true. */
    static BackupFile open(Path path) throws IOException {
        ZipFile zip;
        try {
            zip = new ZipFile(path.toFile());
        } catch (ZipException | EOFException e) {
            throw new UnusableBackupException(path + " is damaged, or no backup of Cairn.", e);
        }
        try {
            return new BackupFile(path, zip, manifestOf(path, zip));
        } catch (RuntimeException | IOException e) {
            zip.close();
            throw e;
        }
    }

    private static Manifest manifestOf(Path path, ZipFile zip) throws IOException {
        ZipEntry entry = zip.getEntry(MANIFEST);
        if (entry == null) {
            throw new UnusableBackupException(path + " is no backup of Cairn.");
        }
        try {
            byte[] bytes = wholeOf(zip, entry);
            if (JSON.readTree(bytes).path("format").asInt(0) > Manifest.FORMAT) {
                throw new UnusableBackupException(
                        path + " was made by a newer version of Cairn. Use that version or a later one.");
            }
            return JSON.readValue(bytes, Manifest.class);
        } catch (JacksonException | ZipException | EOFException e) {
            throw new UnusableBackupException(path + " is damaged, or no backup of Cairn.", e);
        }
    }

    /** A short entry; the class for reading ZIP files leaves its checksum to whoever reads. */
    private static byte[] wholeOf(ZipFile zip, ZipEntry entry) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = in.readNBytes(LONGEST_TEXT);
            CRC32 sum = new CRC32();
            sum.update(bytes);
            if (sum.getValue() != entry.getCrc()) {
                throw new ZipException("A checksum is wrong.");
            }
            return bytes;
        }
    }

    Path path() {
        return path;
    }

    Manifest manifest() {
        return manifest;
    }

    /** Reads everything and compares it with what the manifest says; refuses what differs in a single bit. */
    void verify(Progress progress) throws IOException {
        long done = 0;
        for (Manifest.Content table : manifest.tables()) {
            Rows rows = new Rows();
            long before = done;
            read(table, line -> {
                rows.add(line);
                progress.reached(before + rows.count(), manifest.rows());
            });
            done += rows.count();
            if (rows.count() != table.rows() || !rows.digest().equals(table.digest())) {
                throw damaged(null);
            }
        }
        for (String pack : packs()) {
            pack(pack);
        }
    }

    void read(Manifest.Content table, RowReader reader) throws IOException {
        ZipEntry entry = zip.getEntry(TABLES + table.name() + ".jsonl");
        if (entry == null) {
            throw damaged(null);
        }
        try (InputStream in = new BufferedInputStream(zip.getInputStream(entry), 1 << 16)) {
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            for (int one = in.read(); one >= 0; one = in.read()) {
                if (one != '\n') {
                    line.write(one);
                } else {
                    reader.row(line.toByteArray());
                    line.reset();
                }
                if (line.size() > LONGEST_ROW) {
                    throw damaged(null);
                }
            }
            if (line.size() > 0) {
                throw damaged(null);
            }
        } catch (ZipException | EOFException e) {
            throw damaged(e);
        } catch (IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IOException(e);
        }
    }

    /** The names of the cycle packs that lay in the data folder. */
    List<String> packs() {
        return zip.stream()
                .map(ZipEntry::getName)
                .filter(name -> name.startsWith(PACKS))
                .map(name -> name.substring(PACKS.length()))
                .filter(name -> name.matches("[\\p{Alnum}_][\\p{Alnum}._ -]*"))
                .toList();
    }

    byte[] pack(String name) throws IOException {
        try {
            return wholeOf(zip, zip.getEntry(PACKS + name));
        } catch (ZipException | EOFException e) {
            throw damaged(e);
        }
    }

    UnusableBackupException damaged(@Nullable Throwable cause) {
        return new UnusableBackupException(
                path + " is damaged: it does not hold what it says. Take another backup.", cause);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
