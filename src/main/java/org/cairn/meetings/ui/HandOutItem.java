package org.cairn.meetings.ui;

import java.util.List;
import org.cairn.common.paper.Part;

/**
 * Something that can be put on the page for the mentee, or left away.
 *
 * @param name what it is called where it is chosen
 * @param heading the part of the page in which it stands, with whatever else stands there
 * @param suggested whether it is on the page unless somebody takes it away
 */
record HandOutItem(String name, String heading, boolean suggested, List<Part> parts) {}
