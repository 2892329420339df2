/*
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Diagrams of an open design, shown by a page that talks to a session in this process.
 *
 * <p>A {@link org.vdcstudio.diagram.DiagramSession} evaluates a viewpoint on a
 * {@link org.vdcstudio.diagram.DiagramDocument}, sends the result to the page and turns what the user does there into
 * edits of the document. It knows neither a widget nor a workbench; what it wants from them is a
 * {@link org.vdcstudio.diagram.WorkbenchPort}.
 */
@NonNullByDefault
package org.vdcstudio.diagram;

import org.eclipse.jdt.annotation.NonNullByDefault;
