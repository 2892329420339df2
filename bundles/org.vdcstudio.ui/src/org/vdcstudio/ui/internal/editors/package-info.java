/*
 * SPDX-License-Identifier: EPL-2.0
 */
/** Which files editors show, whatever kind of editor it is. */
@NonNullByDefault
package org.vdcstudio.ui.internal.editors;

import org.eclipse.jdt.annotation.NonNullByDefault;
