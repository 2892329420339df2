/*
 * SPDX-License-Identifier: EPL-2.0
 */
/** The diagram editor in the workbench, with real mouse and keyboard. */
@NonNullByDefault
package org.vdcstudio.diagram.ui.internal.editor;

import org.eclipse.jdt.annotation.NonNullByDefault;
