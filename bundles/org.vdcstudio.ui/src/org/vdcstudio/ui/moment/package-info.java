/*
 * SPDX-License-Identifier: EPL-2.0
 */
/** The moment of a simulation that somebody looks at, for whoever shows it. */
@NonNullByDefault
package org.vdcstudio.ui.moment;

import org.eclipse.jdt.annotation.NonNullByDefault;
