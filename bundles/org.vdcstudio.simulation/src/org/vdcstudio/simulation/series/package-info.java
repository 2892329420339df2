/*
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * What can be drawn of a run: amounts over simulated time. {@link org.vdcstudio.simulation.Simulator#withSeries} asks for them; a
 * run of which nobody wants them is not slowed down.
 */
@NonNullByDefault
package org.vdcstudio.simulation.series;

import org.eclipse.jdt.annotation.NonNullByDefault;
