/*
 * SPDX-License-Identifier: EPL-2.0
 */
/** What all wizards that change a design share: the design in focus, pages with remarks as you type, preview, one step of the history. */
@NonNullByDefault
package org.vdcstudio.ui.internal.wizards;

import org.eclipse.jdt.annotation.NonNullByDefault;
