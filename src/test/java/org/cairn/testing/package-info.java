/** What tests of every module share: databases, signed-in people, the running application. */
@NullMarked
package org.cairn.testing;

import org.jspecify.annotations.NullMarked;
