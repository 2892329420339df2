/*
 * SPDX-License-Identifier: EPL-2.0
 */
/** Tests of the moments of a run. */
@NonNullByDefault
package org.vdcstudio.simulation.moment;

import org.eclipse.jdt.annotation.NonNullByDefault;
