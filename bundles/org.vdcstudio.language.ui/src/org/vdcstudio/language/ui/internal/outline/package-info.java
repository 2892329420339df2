/*
 * SPDX-License-Identifier: EPL-2.0
 */
/** The outline of a design beside its text. */
@NonNullByDefault
package org.vdcstudio.language.ui.internal.outline;

import org.eclipse.jdt.annotation.NonNullByDefault;
