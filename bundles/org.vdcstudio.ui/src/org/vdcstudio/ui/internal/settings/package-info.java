/*
 * SPDX-License-Identifier: EPL-2.0
 */
/** Settings files of the workspace: which one is that of a design, what it says, and how it is changed. */
@NonNullByDefault
package org.vdcstudio.ui.internal.settings;

import org.eclipse.jdt.annotation.NonNullByDefault;
