/*
 * SPDX-License-Identifier: EPL-2.0
 */
/** What was not saved when the workbench ended unexpectedly. */
@NonNullByDefault
package org.vdcstudio.ui.internal.recovery;

import org.eclipse.jdt.annotation.NonNullByDefault;
