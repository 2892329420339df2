/*
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * From elements to text.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.vdcstudio.language.internal.write;
