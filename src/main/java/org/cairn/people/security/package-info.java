/** What Spring Security needs to know: who may reach which address, how a password is checked, which headers go out. */
@NullMarked
package org.cairn.people.security;

import org.jspecify.annotations.NullMarked;
