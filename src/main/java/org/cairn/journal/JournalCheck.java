package org.cairn.journal;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * Checks a journal that comes from elsewhere, revision by revision, before anything of it counts. What is wrong is said by
 * {@link IllegalArgumentException}, and by {@link NewerEntryException} when only a later Cairn would understand it.
 */
public final class JournalCheck {

    private static final int MOST_BYTES = 16 * 1024 * 1024 - 1;
    private static final int LONGEST_NAME = 80;

    /** Above this there is no room for what is saved later. */
    private static final long HIGHEST = Long.MAX_VALUE / 2;

    private final UUID relationship;
    private final boolean named;
    private final Map<String, EntryType<?>> types;
    private final Map<EntryId, Digest> current = new HashMap<>();
    private @Nullable EntryCopy last;
    private @Nullable Digest lastDigest;
    private @Nullable String name;
    private @Nullable Instant first;
    private @Nullable Instant latest;
    private long highest;
    private int revisions;

    JournalCheck(UUID relationship, boolean named, Map<String, EntryType<?>> types) {
        this.relationship = relationship;
        this.named = named;
        this.types = types;
    }

    /** The next revision: entry by entry, and of each the oldest first. */
    public void add(EntryCopy copy) {
        EntryCopy before = last != null && last.id().equals(copy.id()) ? last : null;
        require(before != null || !current.containsKey(new EntryId(copy.id())), "An entry is there twice.");
        require(copy.began() > 0 && copy.revision() > 0 && copy.revision() < HIGHEST, "An entry has no place.");
        require(before == null || isNext(before, copy), "The revisions of an entry do not follow each other.");
        EntryBody body = copy.body(
                before == null ? null : new EntryBody.Former(before.revision(), Objects.requireNonNull(lastDigest)));
        byte[] bytes = body.toBytes();
        require(bytes.length <= MOST_BYTES, "An entry is too large.");
        lastDigest = Digest.of(bytes);
        last = copy;
        read(new ManifestLine(new EntryId(copy.id()), copy.type(), copy.revision(), lastDigest), body);
        current.put(new EntryId(copy.id()), lastDigest);
        revisions++;
        highest = Math.max(highest, copy.began());
        first = first == null || copy.saved().isBefore(first) ? copy.saved() : first;
        latest = latest == null || copy.saved().isAfter(latest) ? copy.saved() : latest;
    }

    private static boolean isNext(EntryCopy before, EntryCopy copy) {
        return copy.revision() > before.revision()
                && copy.began() == before.began()
                && copy.type().equals(before.type());
    }

    /** Against its type: the schema is known, and the content is what the type holds. */
    private void read(ManifestLine line, EntryBody body) {
        EntryType<?> type = types.get(line.type());
        if (type == null) {
            throw new NewerEntryException();
        }
        require(body.schema() > 0, "An entry has no schema.");
        Record content;
        try {
            content = OpenEntry.read(line, body, type).content();
        } catch (JacksonException | IllegalArgumentException | NullPointerException | ClassCastException wrong) {
            // what the exception says may hold words of the entry
            throw new IllegalArgumentException("An entry is not what its type holds.");
        }
        boolean isName = content instanceof RelationshipNameEntry;
        require(named || !isName, "The mentor's own journal names nobody.");
        require(
                !named || isName == line.id().value().equals(relationship),
                "The relationship's name is not where it belongs.");
        if (content instanceof RelationshipNameEntry(String called)) {
            require(isUsable(called), "The relationship has no name.");
            name = called;
        }
    }

    private static boolean isUsable(@Nullable String name) {
        return name != null && !name.isBlank() && name.codePointCount(0, name.length()) <= LONGEST_NAME;
    }

    /** When everything has been added. */
    public void complete(long sequence) {
        require(named == (name != null), "The relationship has no name.");
        require(sequence >= highest && sequence < HIGHEST, "The journal is older than its entries.");
    }

    /** Empty for the mentor's own journal. */
    public String name() {
        return Objects.requireNonNullElse(name, "");
    }

    /** How many entries there are; the relationship's name is not counted. */
    public int entries() {
        return named ? current.size() - 1 : current.size();
    }

    public int revisions() {
        return revisions;
    }

    /** Null when nothing has been written yet. */
    public @Nullable Instant first() {
        return first;
    }

    public @Nullable Instant latest() {
        return latest;
    }

    /** The digests of the current revisions. */
    Map<EntryId, Digest> current() {
        return current;
    }

    private static void require(boolean right, String otherwise) {
        if (!right) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
