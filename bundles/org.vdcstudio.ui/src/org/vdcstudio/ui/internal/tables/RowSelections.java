/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.tables;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

import org.eclipse.core.resources.IFile;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.vdcstudio.authoring.table.Row;
import org.vdcstudio.document.OpenDesign;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.ui.designs.DesignModels;
import org.vdcstudio.ui.designs.ElementAddress;
import org.vdcstudio.ui.designs.ElementKey;
import org.vdcstudio.ui.designs.WorkbenchDesigns;

/** What is selected in a table, as the elements of the design that other views know. */
final class RowSelections implements IPostSelectionProvider {

	private final RowTable table;
	private final Supplier<Optional<OpenDesign>> design;
	private final List<ISelectionChangedListener> listeners = new CopyOnWriteArrayList<>();
	private ISelection selection = StructuredSelection.EMPTY;
	private Optional<String> last = Optional.empty();
	private int questions;

	RowSelections(RowTable table, Supplier<Optional<OpenDesign>> design) {
		this.table = table;
		this.design = design;
		table.widget().addListener(SWT.Selection, event -> changed());
	}

	/** The selection of the table may be another one. */
	void changed() {
		Optional<Row> first = table.selected().stream().findFirst();
		Optional<String> key = first.map(Row::key);
		if (key.equals(last)) {
			return;
		}
		last = key;
		int question = ++questions;
		Optional<OpenDesign> open = design.get();
		Optional<ElementId> element = first.flatMap(Row::element);
		if (open.isEmpty() || element.isEmpty()) {
			select(StructuredSelection.EMPTY);
			return;
		}
		open.get().access(access -> DesignModels.of(open.get(), access).origins().find(element.get()).flatMap(ElementKey::of))
				.thenAccept(found -> inUi(() -> {
					if (question == questions) {
						select(address(open.get(), found));
					}
				}));
	}

	private static ISelection address(OpenDesign open, Optional<ElementKey> key) {
		Optional<IFile> file = WorkbenchDesigns.file(open.file());
		return key.isPresent() && file.isPresent() ? new StructuredSelection(new ElementAddress(file.get(), key.get()))
				: StructuredSelection.EMPTY;
	}

	private void select(ISelection chosen) {
		selection = chosen;
		SelectionChangedEvent event = new SelectionChangedEvent(this, chosen);
		listeners.forEach(listener -> listener.selectionChanged(event));
	}

	private void inUi(Runnable work) {
		if (!table.widget().isDisposed()) {
			table.widget().getDisplay().asyncExec(() -> {
				if (!table.widget().isDisposed()) {
					work.run();
				}
			});
		}
	}

	@Override
	public ISelection getSelection() {
		return selection;
	}

	@Override
	public void setSelection(@Nullable ISelection chosen) {
		// rows are selected by hand only
	}

	@Override
	public void addSelectionChangedListener(@Nullable ISelectionChangedListener listener) {
		if (listener != null) {
			listeners.add(listener);
		}
	}

	@Override
	public void removeSelectionChangedListener(@Nullable ISelectionChangedListener listener) {
		listeners.remove(listener);
	}

	@Override
	public void addPostSelectionChangedListener(@Nullable ISelectionChangedListener listener) {
		addSelectionChangedListener(listener);
	}

	@Override
	public void removePostSelectionChangedListener(@Nullable ISelectionChangedListener listener) {
		removeSelectionChangedListener(listener);
	}
}
