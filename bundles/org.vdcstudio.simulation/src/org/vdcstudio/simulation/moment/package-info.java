/*
 * SPDX-License-Identifier: EPL-2.0
 */
/** What is true of the elements of a design at one moment of a run, for those who show it. */
@NonNullByDefault
package org.vdcstudio.simulation.moment;

import org.eclipse.jdt.annotation.NonNullByDefault;
