package org.cairn.journal;

/** What the manifest says of one entry: its current revision, and the digest of what is sealed in it. */
record ManifestLine(EntryId id, String type, long revision, Digest digest) {}
