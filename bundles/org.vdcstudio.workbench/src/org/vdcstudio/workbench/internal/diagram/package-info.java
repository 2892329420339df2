/*
 * SPDX-License-Identifier: EPL-2.0
 */
/** The way from a text to its diagrams. */
@NonNullByDefault
package org.vdcstudio.workbench.internal.diagram;

import org.eclipse.jdt.annotation.NonNullByDefault;
