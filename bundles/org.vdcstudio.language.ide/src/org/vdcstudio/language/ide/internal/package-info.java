/*
 * SPDX-License-Identifier: EPL-2.0
 */
/** How the answers are found. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.vdcstudio.language.ide.internal;
