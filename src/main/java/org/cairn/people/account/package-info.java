/** Persons and their accounts: who may sign in, and with which password. */
@NullMarked
package org.cairn.people.account;

import org.jspecify.annotations.NullMarked;
