/*
 * SPDX-License-Identifier: EPL-2.0
 */
/** The wizard for vMotion networks. */
@NonNullByDefault
package org.vdcstudio.ui.internal.wizards.vmotion;

import org.eclipse.jdt.annotation.NonNullByDefault;
