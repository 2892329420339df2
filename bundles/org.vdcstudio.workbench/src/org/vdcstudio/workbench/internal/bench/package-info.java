/*
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Measures how the workbench feels: what keeps the thread of the user interface busy while somebody opens a large design, types
 * and looks around. A person with a stopwatch is on a thread of its own and does everything through the window.
 */
@NonNullByDefault
package org.vdcstudio.workbench.internal.bench;

import org.eclipse.jdt.annotation.NonNullByDefault;
