/*
 * SPDX-License-Identifier: EPL-2.0
 */
@NonNullByDefault
package org.vdcstudio.simulation.series;

import org.eclipse.jdt.annotation.NonNullByDefault;
