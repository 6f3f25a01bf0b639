package org.cairn.cycle;

/**
 * One thing that is wrong in a pack file.
 *
 * @param file the file's name as whoever edits it knows it
 * @param line counted from 1
 * @param reason a sentence
 */
record PackProblem(String file, int line, String reason) {

    @Override
    public String toString() {
        return file + ", line " + line + ": " + reason;
    }
}
