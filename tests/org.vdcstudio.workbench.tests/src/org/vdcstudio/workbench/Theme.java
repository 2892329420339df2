/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.workbench;

import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.vdcstudio.tests.bot.Ui;
import org.vdcstudio.tests.bot.Workbench;

/** The theme of the workbench, as the page Appearance of the preferences sets it. */
enum Theme implements AutoCloseable {

	LIGHT("org.eclipse.e4.ui.css.theme.e4_default"), DARK("org.eclipse.e4.ui.css.theme.e4_dark");

	private final String id;

	Theme(String id) {
		this.id = id;
	}

	/** Takes the theme until it is closed. The platform has no public way to it but the dialog. */
	@SuppressWarnings("restriction")
	Theme use() {
		Ui.run(() -> Workbench.window().getService(IThemeEngine.class).setTheme(id, false));
		Ui.settle();
		return this;
	}

	/** Views keep some of the colours that they had, and are made anew therefore. */
	@Override
	public void close() {
		Workbench.closeEditors();
		LIGHT.use();
		Workbench.remakeViews();
	}
}
