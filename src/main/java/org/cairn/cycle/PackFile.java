package org.cairn.cycle;

/**
 * A pack as it lies on disk or in the application.
 *
 * @param name what messages call it
 */
record PackFile(String name, byte[] content) {}
