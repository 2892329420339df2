/*
 * SPDX-License-Identifier: EPL-2.0
 */
/** Renames elements in all files that name them. */
@NonNullByDefault
package org.vdcstudio.ui.internal.rename;

import org.eclipse.jdt.annotation.NonNullByDefault;
