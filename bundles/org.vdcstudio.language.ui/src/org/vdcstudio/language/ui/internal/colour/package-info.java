/*
 * SPDX-License-Identifier: EPL-2.0
 */
/** Colours of the text: at once from its characters, a moment later from what they mean. */
@NonNullByDefault
package org.vdcstudio.language.ui.internal.colour;

import org.eclipse.jdt.annotation.NonNullByDefault;
