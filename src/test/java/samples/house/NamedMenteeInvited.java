package samples.house;

/** An event that says whom. */
public record NamedMenteeInvited(String name) {}
