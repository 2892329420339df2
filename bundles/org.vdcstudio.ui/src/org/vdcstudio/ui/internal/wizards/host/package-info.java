/*
 * SPDX-License-Identifier: EPL-2.0
 */
/** The wizard for new hosts. */
@NonNullByDefault
package org.vdcstudio.ui.internal.wizards.host;

import org.eclipse.jdt.annotation.NonNullByDefault;
