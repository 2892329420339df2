/*
 * SPDX-License-Identifier: EPL-2.0
 */
/** The application, its window with menus and tool bar, and the perspective it opens in. */
@NonNullByDefault
package org.vdcstudio.workbench.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
