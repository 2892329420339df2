/*
 * SPDX-License-Identifier: EPL-2.0
 */
/** Tests of what needs no window. */
@NonNullByDefault
package org.vdcstudio.language.ui.internal.typing;

import org.eclipse.jdt.annotation.NonNullByDefault;
