package org.cairn.architecture.samples;

/** An event that says whom. */
public record NamedMenteeInvited(String name) {}
