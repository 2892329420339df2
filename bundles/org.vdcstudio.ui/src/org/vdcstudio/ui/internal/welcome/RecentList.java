/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.welcome;

import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The designs that were opened last, to be opened again. */
final class RecentList {

	private final PageKit kit;
	private final Composite parent;
	private final WelcomeActions actions;
	private List<IFile> shown = List.of();

	RecentList(PageKit kit, Composite parent, WelcomeActions actions) {
		this.kit = kit;
		this.parent = parent;
		this.actions = actions;
		fill();
	}

	/** Shows what is recent now; the result is whether that is anything else. */
	boolean refresh() {
		if (shown.equals(RecentDesigns.present())) {
			return false;
		}
		for (Control child : parent.getChildren()) {
			child.dispose();
		}
		fill();
		parent.requestLayout();
		return true;
	}

	private void fill() {
		shown = RecentDesigns.present();
		if (!shown.isEmpty()) {
			kit.name(parent, "Recent designs");
		}
		for (IFile file : shown) {
			kit.link(parent, file.getFullPath().makeRelative().toString(), () -> actions.open(file));
		}
	}
}
