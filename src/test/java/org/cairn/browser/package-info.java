/** Tests that use Cairn as people do: a real server, a real browser, and now and then a pulled plug. */
@NullMarked
package org.cairn.browser;

import org.jspecify.annotations.NullMarked;
