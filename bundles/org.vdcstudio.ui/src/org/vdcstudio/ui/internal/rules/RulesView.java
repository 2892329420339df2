/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.rules;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;

/** Placeholder until the next commit. */
public final class RulesView extends ViewPart {
	@Override
	public void createPartControl(Composite parent) {
		// empty
	}
	@Override
	public void setFocus() {
		// empty
	}
}
