/*
 * SPDX-License-Identifier: EPL-2.0
 */
/** What makes the generic text editor an editor for designs. */
@NonNullByDefault
package org.vdcstudio.language.ui.internal.editor;

import org.eclipse.jdt.annotation.NonNullByDefault;
