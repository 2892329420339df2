/*
 * SPDX-License-Identifier: EPL-2.0
 */
/** The elements inside designs in the Project Explorer. */
@NonNullByDefault
package org.vdcstudio.ui.internal.explorer;

import org.eclipse.jdt.annotation.NonNullByDefault;
