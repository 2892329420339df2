/*
 * SPDX-License-Identifier: EPL-2.0
 */
/** How the language is put together. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.vdcstudio.language.internal;
