/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.wizards.suppress;

import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.vdcstudio.authoring.suppress.SuppressAnswers;
import org.vdcstudio.authoring.suppress.SuppressTask;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.ui.internal.preferences.StudioPreferences;
import org.vdcstudio.ui.internal.wizards.DesignPage;
import org.vdcstudio.ui.internal.wizards.DesignWizard;

/** Suppresses a rule on an element, with a reason. */
public final class SuppressWizard extends DesignWizard<SuppressAnswers> {

	private final SuppressPage page;

	private SuppressWizard(String rule, ElementId element, String message) {
		super("Suppress %s".formatted(rule), new SuppressTask(rule, element, StudioPreferences.today()));
		page = new SuppressPage(rule, element, message);
	}

	/**
	 * Opens the wizard in a window.
	 *
	 * @param design  the design with the finding
	 * @param rule    id of the rule
	 * @param element the element that the finding is about
	 * @param message what the finding says
	 */
	public static void open(IWorkbenchWindow window, IFile design, String rule, ElementId element, String message) {
		SuppressWizard wizard = new SuppressWizard(rule, element, message);
		wizard.init(window.getWorkbench(), new StructuredSelection(design));
		new WizardDialog(window.getShell(), wizard).open();
	}

	@Override
	protected List<? extends DesignPage> createPages() {
		return List.of(page);
	}

	@Override
	protected SuppressAnswers answers() {
		return page.answers();
	}
}
