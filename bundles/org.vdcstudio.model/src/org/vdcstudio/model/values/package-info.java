/*
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Typed values behind the texts of a model. The model keeps what the author wrote; these classes say what it
 * means, or that it means nothing. All are immutable and safe for use by any thread. {@code parse} throws an
 * {@link java.lang.IllegalArgumentException} that quotes the offending text, {@code tryParse} answers empty.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.vdcstudio.model.values;
