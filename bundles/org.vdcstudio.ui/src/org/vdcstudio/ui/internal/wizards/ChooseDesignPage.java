/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.wizards;

import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.model.WorkbenchLabelProvider;

/** Asks which design is meant, when that is not clear. */
final class ChooseDesignPage extends WizardPage {

	private final DesignsInFocus designs;
	private final Consumer<IFile> onChoice;

	ChooseDesignPage(DesignsInFocus designs, Consumer<IFile> onChoice) {
		super("design");
		this.designs = designs;
		this.onChoice = onChoice;
		setTitle("Design");
		setDescription("Choose the design to change.");
		setPageComplete(designs.chosen().isPresent());
		if (designs.all().isEmpty()) {
			setErrorMessage("There is no design yet. Create one with File > New > Design Project.");
		}
	}

	@Override
	public void createControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(10, 10).applyTo(area);
		TableViewer table = new TableViewer(area, SWT.SINGLE | SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).hint(420, 260).applyTo(table.getTable());
		table.setContentProvider(ArrayContentProvider.getInstance());
		table.setLabelProvider(new PathLabels());
		table.setInput(designs.all());
		designs.chosen().ifPresent(file -> table.setSelection(new StructuredSelection(file), true));
		table.addSelectionChangedListener(event -> {
			if (event.getStructuredSelection().getFirstElement() instanceof IFile file) {
				setPageComplete(true);
				onChoice.accept(file);
			}
		});
		table.addDoubleClickListener(event -> getContainer().showPage(getNextPage()));
		setControl(area);
	}

	/** Files by their path, because many are called alike. */
	private static final class PathLabels extends LabelProvider {

		private final WorkbenchLabelProvider usual = new WorkbenchLabelProvider();

		@Override
		public String getText(@Nullable Object element) {
			return element instanceof IFile file ? file.getFullPath().makeRelative().toString() : "";
		}

		@Override
		public @Nullable Image getImage(@Nullable Object element) {
			return usual.getImage(element);
		}

		@Override
		public void dispose() {
			usual.dispose();
			super.dispose();
		}
	}
}
