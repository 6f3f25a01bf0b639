package org.cairn.cycle;

/** The rules that a well-shaped pack must keep besides. */
final class PackRules {

    private PackRules() {}

    static void check(PackNode pack, PackProblems problems) {}
}
