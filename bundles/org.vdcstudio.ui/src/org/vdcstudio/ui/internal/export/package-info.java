/*
 * SPDX-License-Identifier: EPL-2.0
 */
/** What views write to files. */
@NonNullByDefault
package org.vdcstudio.ui.internal.export;

import org.eclipse.jdt.annotation.NonNullByDefault;
