/** A second implementation of the sealed format, written from its specification: it makes the published vectors. */
package org.cairn.vault.reference;
