/*
 * SPDX-License-Identifier: EPL-2.0
 */
/** What people prefer, and the pages where they say so. */
@NonNullByDefault
package org.vdcstudio.ui.internal.preferences;

import org.eclipse.jdt.annotation.NonNullByDefault;
