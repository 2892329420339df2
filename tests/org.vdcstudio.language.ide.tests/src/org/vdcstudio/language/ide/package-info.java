/*
 * SPDX-License-Identifier: EPL-2.0
 */
/** Texts with a cursor in, answers as text out. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.vdcstudio.language.ide;
