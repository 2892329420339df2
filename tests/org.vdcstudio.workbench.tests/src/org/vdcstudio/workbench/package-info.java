/*
 * SPDX-License-Identifier: EPL-2.0
 */
/** The stories of the workbench, played with mouse and keyboard. */
@NonNullByDefault
package org.vdcstudio.workbench;

import org.eclipse.jdt.annotation.NonNullByDefault;
