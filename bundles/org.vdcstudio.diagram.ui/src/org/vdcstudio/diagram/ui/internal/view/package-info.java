/*
 * SPDX-License-Identifier: EPL-2.0
 */
/** The widget that shows a diagram: a browser with the page, or a picture where there is no browser. */
@NonNullByDefault
package org.vdcstudio.diagram.ui.internal.view;

import org.eclipse.jdt.annotation.NonNullByDefault;
