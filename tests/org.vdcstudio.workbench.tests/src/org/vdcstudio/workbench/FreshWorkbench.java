/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.workbench;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.vdcstudio.tests.bot.Workbench;

/** Gives each test a workbench with the focus and the views that it has at first, without editors and projects. */
final class FreshWorkbench implements BeforeEachCallback, AfterEachCallback {

	@Override
	public void beforeEach(ExtensionContext context) {
		Workbench.awaitReady();
		Workbench.maximize();
		clear();
	}

	@Override
	public void afterEach(ExtensionContext context) {
		clear();
	}

	private static void clear() {
		Workbench.closeDialogs();
		Workbench.closeEditors();
		Workbench.deleteProjects();
		Workbench.resetViews();
	}
}
