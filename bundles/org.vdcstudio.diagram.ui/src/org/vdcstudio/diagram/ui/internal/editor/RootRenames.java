/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.diagram.ui.internal.editor;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.widgets.Display;
import org.vdcstudio.document.DesignListener;

/** Tells, on the user interface's thread, what the element that a diagram is about is called from now on. */
@NonNullByDefault
final class RootRenames implements DesignListener {

	private final Display display;
	private final Supplier<String> root;
	private final Consumer<String> follow;

	RootRenames(Display display, Supplier<String> root, Consumer<String> follow) {
		this.display = display;
		this.root = root;
		this.follow = follow;
	}

	@Override
	public void elementsRenamed(Map<String, String> names) {
		if (!display.isDisposed()) {
			display.asyncExec(() -> Optional.ofNullable(names.get(root.get())).ifPresent(follow));
		}
	}
}
