/*
 * SPDX-License-Identifier: EPL-2.0
 */
/** Marks where else the element at the cursor is named. */
@NonNullByDefault
package org.vdcstudio.language.ui.internal.occurrence;

import org.eclipse.jdt.annotation.NonNullByDefault;
