/*
 * SPDX-License-Identifier: EPL-2.0
 */
/** Helps while somebody types: indentation, pairs, comments, selection. */
@NonNullByDefault
package org.vdcstudio.language.ui.internal.typing;

import org.eclipse.jdt.annotation.NonNullByDefault;
