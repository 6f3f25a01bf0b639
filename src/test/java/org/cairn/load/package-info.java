/** Many mentors at once, over the protocol that the browser speaks: what it costs, and that nothing is mixed up. */
@NullMarked
package org.cairn.load;

import org.jspecify.annotations.NullMarked;
