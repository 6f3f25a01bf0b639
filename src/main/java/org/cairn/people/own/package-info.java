/** What people do about their own account: other secrets, another name, coming back with the recovery code. */
@NullMarked
package org.cairn.people.own;

import org.jspecify.annotations.NullMarked;
