/*
 * SPDX-License-Identifier: EPL-2.0
 */
/** From what is selected in the workbench to elements of a design. */
@NonNullByDefault
package org.vdcstudio.ui.internal.selection;

import org.eclipse.jdt.annotation.NonNullByDefault;
