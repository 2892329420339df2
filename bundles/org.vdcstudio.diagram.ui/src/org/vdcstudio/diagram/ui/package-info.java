/*
 * SPDX-License-Identifier: EPL-2.0
 */
/** Diagrams as editors of the workbench. */
@NonNullByDefault
package org.vdcstudio.diagram.ui;

import org.eclipse.jdt.annotation.NonNullByDefault;
