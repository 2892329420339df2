/*
 * SPDX-License-Identifier: EPL-2.0
 */
/** The Rules view: what is checked, how strictly, and why. */
@NonNullByDefault
package org.vdcstudio.ui.internal.rules;

import org.eclipse.jdt.annotation.NonNullByDefault;
