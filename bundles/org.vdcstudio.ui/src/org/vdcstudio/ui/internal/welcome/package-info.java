/*
 * SPDX-License-Identifier: EPL-2.0
 */
/** The page that greets those who begin. */
@NonNullByDefault
package org.vdcstudio.ui.internal.welcome;

import org.eclipse.jdt.annotation.NonNullByDefault;
