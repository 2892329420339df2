/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.workbench.internal;

import java.util.List;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.IPlaceholderFolderLayout;
import org.eclipse.ui.navigator.resources.ProjectExplorer;

/**
 * The perspective for writing and drawing a design: explorer and outline at the left; below, what is wrong with it and what it
 * amounts to, beside the properties of what is selected.
 */
public final class DesignPerspective implements IPerspectiveFactory {

	static final String ID = "org.vdcstudio.workbench.perspective.design";

	private static final String PROJECT_WIZARD = "org.vdcstudio.ui.wizards.project";
	private static final String EXAMPLE_WIZARD = "org.vdcstudio.ui.wizards.example";
	private static final List<String> DESIGN_WIZARDS = List.of("org.vdcstudio.ui.wizards.host", "org.vdcstudio.ui.wizards.datastore",
			"org.vdcstudio.ui.wizards.vmotion", "org.vdcstudio.ui.wizards.dnsRecords", "org.vdcstudio.ui.wizards.vmnets");
	private static final String RULES = "org.vdcstudio.ui.views.rules";
	private static final String SIMULATION = "org.vdcstudio.ui.views.simulation";
	private static final String HELP = "org.vdcstudio.ui.views.help";
	private static final List<String> TABLES = List.of("org.vdcstudio.ui.views.dns", "org.vdcstudio.ui.views.ip",
			"org.vdcstudio.ui.views.datastores", "org.vdcstudio.ui.views.networks");

	@Override
	public void createInitialLayout(IPageLayout layout) {
		String editors = layout.getEditorArea();
		IFolderLayout explorer = layout.createFolder("left", IPageLayout.LEFT, 0.22f, editors);
		explorer.addView(ProjectExplorer.VIEW_ID);
		IFolderLayout outline = layout.createFolder("leftBottom", IPageLayout.BOTTOM, 0.5f, "left");
		outline.addView(IPageLayout.ID_OUTLINE);
		IFolderLayout results = layout.createFolder("bottom", IPageLayout.BOTTOM, 0.64f, editors);
		results.addView(IPageLayout.ID_PROBLEM_VIEW);
		results.addView(RULES);
		results.addView(SIMULATION);
		TABLES.forEach(results::addView);
		results.addPlaceholder(IPageLayout.ID_PROGRESS_VIEW);
		IFolderLayout properties = layout.createFolder("bottomRight", IPageLayout.RIGHT, 0.7f, "bottom");
		properties.addView(IPageLayout.ID_PROP_SHEET);
		IPlaceholderFolderLayout help = layout.createPlaceholderFolder("right", IPageLayout.RIGHT, 0.55f, editors);
		help.addPlaceholder(HELP);

		layout.addShowViewShortcut(ProjectExplorer.VIEW_ID);
		layout.addShowViewShortcut(IPageLayout.ID_OUTLINE);
		layout.addShowViewShortcut(IPageLayout.ID_PROBLEM_VIEW);
		layout.addShowViewShortcut(IPageLayout.ID_PROP_SHEET);
		layout.addShowViewShortcut(RULES);
		layout.addShowViewShortcut(SIMULATION);
		layout.addShowViewShortcut(HELP);
		TABLES.forEach(layout::addShowViewShortcut);
		layout.addNewWizardShortcut(PROJECT_WIZARD);
		layout.addNewWizardShortcut(EXAMPLE_WIZARD);
		DESIGN_WIZARDS.forEach(layout::addNewWizardShortcut);
		layout.addNewWizardShortcut("org.eclipse.ui.wizards.new.project");
		layout.addNewWizardShortcut("org.eclipse.ui.wizards.new.folder");
		layout.addNewWizardShortcut("org.eclipse.ui.wizards.new.file");
	}
}
