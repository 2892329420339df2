/*
 * SPDX-License-Identifier: EPL-2.0
 */
/** Folds blocks and comments to their first line. */
@NonNullByDefault
package org.vdcstudio.language.ui.internal.folding;

import org.eclipse.jdt.annotation.NonNullByDefault;
