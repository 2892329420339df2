/*
 * SPDX-License-Identifier: EPL-2.0
 */
/** The Simulation view: runs the scenarios of the design in focus and shows what came of them. */
@NonNullByDefault
package org.vdcstudio.ui.internal.simulation;

import org.eclipse.jdt.annotation.NonNullByDefault;
