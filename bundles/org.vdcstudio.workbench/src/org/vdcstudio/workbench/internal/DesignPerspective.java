/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.workbench.internal;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.navigator.resources.ProjectExplorer;

/** The perspective for writing and drawing a design: explorer and outline at the left, problems below. */
public final class DesignPerspective implements IPerspectiveFactory {

	static final String ID = "org.vdcstudio.workbench.perspective.design";

	private static final String EXAMPLE_WIZARD = "org.vdcstudio.ui.wizards.example";

	@Override
	public void createInitialLayout(IPageLayout layout) {
		String editors = layout.getEditorArea();
		IFolderLayout explorer = layout.createFolder("left", IPageLayout.LEFT, 0.22f, editors);
		explorer.addView(ProjectExplorer.VIEW_ID);
		IFolderLayout outline = layout.createFolder("leftBottom", IPageLayout.BOTTOM, 0.5f, "left");
		outline.addView(IPageLayout.ID_OUTLINE);
		IFolderLayout problems = layout.createFolder("bottom", IPageLayout.BOTTOM, 0.74f, editors);
		problems.addView(IPageLayout.ID_PROBLEM_VIEW);
		problems.addPlaceholder(IPageLayout.ID_PROGRESS_VIEW);
		problems.addPlaceholder(IPageLayout.ID_PROP_SHEET);

		layout.addShowViewShortcut(ProjectExplorer.VIEW_ID);
		layout.addShowViewShortcut(IPageLayout.ID_OUTLINE);
		layout.addShowViewShortcut(IPageLayout.ID_PROBLEM_VIEW);
		layout.addShowViewShortcut(IPageLayout.ID_PROP_SHEET);
		layout.addNewWizardShortcut(EXAMPLE_WIZARD);
		layout.addNewWizardShortcut("org.eclipse.ui.wizards.new.project");
		layout.addNewWizardShortcut("org.eclipse.ui.wizards.new.folder");
		layout.addNewWizardShortcut("org.eclipse.ui.wizards.new.file");
	}
}
