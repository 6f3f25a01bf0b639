package samples.house.journal;

/** Something that was said. */
public record Note(String words) {}
