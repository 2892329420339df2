/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.tables;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.ViewPart;
import org.vdcstudio.authoring.table.CellState;
import org.vdcstudio.authoring.table.DesignTable;
import org.vdcstudio.authoring.table.Row;
import org.vdcstudio.authoring.table.RowSelection;
import org.vdcstudio.authoring.table.TableKind;
import org.vdcstudio.authoring.table.TableText;
import org.vdcstudio.document.DesignFindings;
import org.vdcstudio.document.DesignListener;
import org.vdcstudio.document.OpenDesign;
import org.vdcstudio.topology.Topology;
import org.vdcstudio.ui.designs.ActiveDesign;
import org.vdcstudio.ui.designs.DesignModels;
import org.vdcstudio.ui.internal.selection.Reveal;

/** A table of the design in focus. Which one, {@code plugin.xml} says behind the name of the class. */
public final class DesignTableView extends ViewPart {

	private static final String NO_DESIGN = "Open a design, or select its file, to see its table.";
	private static final String FILTER = "filter";
	private static final String SORT_COLUMN = "sortColumn";
	private static final String DESCENDING = "descending";

	private TableKind kind = TableKind.DNS;
	private RowSelection wanted = RowSelection.ALL;
	private DesignTable content = DesignTable.EMPTY;
	private int questions;
	private @Nullable RowTable rows;
	private @Nullable RowSelections selections;
	private Runnable stopFollowing = () -> {
		// follows nothing before it is shown
	};
	private Runnable stopListening = () -> {
		// listens to nothing before there is a design
	};

	/** Called by the platform. */
	public DesignTableView() {
		// what it shows is said later
	}

	@Override
	public void setInitializationData(@Nullable IConfigurationElement element, @Nullable String property, @Nullable Object data) {
		super.setInitializationData(element, property, data);
		kind = TableKind.find(String.valueOf(data)).orElseThrow(() -> new IllegalArgumentException("There is no table " + data));
	}

	@Override
	public void init(IViewSite site, @Nullable IMemento memento) throws PartInitException {
		super.init(site, memento);
		if (memento != null) {
			String words = Optional.ofNullable(memento.getString(FILTER)).orElse("");
			int column = Optional.ofNullable(memento.getInteger(SORT_COLUMN)).orElse(-1);
			wanted = new RowSelection(words, column, Boolean.TRUE.equals(memento.getBoolean(DESCENDING)));
		}
	}

	@Override
	public void saveState(IMemento memento) {
		memento.putString(FILTER, wanted.words());
		memento.putInteger(SORT_COLUMN, wanted.sortColumn());
		memento.putBoolean(DESCENDING, wanted.descending());
	}

	@Override
	public void createPartControl(Composite parent) {
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(parent);
		Text filter = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		filter.setMessage("Type words to filter");
		filter.setText(wanted.words());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
		RowTable table = new RowTable(parent);
		rows = table;
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table.widget());
		filter.addModifyListener(event -> want(new RowSelection(filter.getText(), wanted.sortColumn(), wanted.descending())));
		filter.addListener(SWT.DefaultSelection, event -> table.widget().setFocus());
		table.onHeader(this::sortBy);
		table.widget().addListener(SWT.DefaultSelection, event -> reveal());
		CellToolTip.of(table);
		RowSelections provider = new RowSelections(table, this::design);
		selections = provider;
		getSite().setSelectionProvider(provider);
		addActions(table, filter);
		ActiveDesign active = ActiveDesign.of(getSite().getWorkbenchWindow());
		stopFollowing = active.addListener(new ActiveDesign.Listener() {
			@Override
			public void designChanged() {
				follow();
			}
		});
		follow();
	}

	@Override
	public void setFocus() {
		table().widget().setFocus();
	}

	@Override
	public void dispose() {
		stopListening.run();
		stopFollowing.run();
		super.dispose();
	}

	private void addActions(RowTable table, Text filter) {
		IActionBars bars = getViewSite().getActionBars();
		Action copy = action("&Copy", "Copy the selected rows for a spreadsheet", this::copy);
		copy.setActionDefinitionId(ActionFactory.COPY.getCommandId());
		copy.setImageDescriptor(PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(ISharedImages.IMG_TOOL_COPY));
		Action selectAll = action("Select &All", "Select all rows", () -> {
			table.widget().selectAll();
			selections().changed();
		});
		Action export = action("&Export CSV…", "Write the rows that are shown to a file that spreadsheets read", this::export);
		export.setImageDescriptor(PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(ISharedImages.IMG_ETOOL_SAVEAS_EDIT));
		Action show = action("&Show in Text", "Go to the text of the selected row", this::reveal);
		offer(bars, copy, selectAll);
		// in the field, these keys are about the field
		filter.addListener(SWT.FocusIn, event -> offer(bars, null, null));
		filter.addListener(SWT.FocusOut, event -> offer(bars, copy, selectAll));
		bars.getToolBarManager().add(copy);
		bars.getToolBarManager().add(export);
		bars.getMenuManager().add(copy);
		bars.getMenuManager().add(selectAll);
		bars.getMenuManager().add(export);
		MenuManager menu = new MenuManager();
		menu.add(show);
		menu.add(new Separator());
		menu.add(copy);
		menu.add(selectAll);
		menu.add(export);
		table.widget().setMenu(menu.createContextMenu(table.widget()));
		bars.updateActionBars();
	}

	private static void offer(IActionBars bars, @Nullable Action copy, @Nullable Action selectAll) {
		bars.setGlobalActionHandler(ActionFactory.COPY.getId(), copy);
		bars.setGlobalActionHandler(ActionFactory.SELECT_ALL.getId(), selectAll);
		bars.updateActionBars();
	}

	private static Action action(String text, String description, Runnable work) {
		Action action = new Action(text) {
			@Override
			public void run() {
				work.run();
			}
		};
		action.setToolTipText(description);
		return action;
	}

	private void follow() {
		stopListening.run();
		Optional<OpenDesign> design = design();
		stopListening = design.map(open -> open.addListener(new DesignListener() {
			@Override
			public void findingsChanged(@NonNull DesignFindings findings) {
				refresh(open);
			}
		})).orElse(() -> {
			// there is nothing to stop
		});
		if (design.isPresent()) {
			refresh(design.get());
		} else {
			content = DesignTable.EMPTY;
			show(content, List.of());
		}
	}

	/** Makes the table anew, on threads of others. */
	private void refresh(OpenDesign design) {
		DesignModels.of(design).thenApplyAsync(model -> kind.of(Topology.of(model.snapshot()))).whenComplete((table, failure) -> {
			if (failure == null) {
				inUi(() -> {
					if (design().filter(design::equals).isPresent()) {
						content = table;
						arrange();
					}
				});
			}
		});
	}

	private void want(RowSelection selection) {
		wanted = selection;
		arrange();
	}

	/** The next click on a title is the other way round, the third one brings back the order of the design. */
	private void sortBy(int column) {
		boolean same = column == wanted.sortColumn();
		if (same && wanted.descending()) {
			want(new RowSelection(wanted.words(), -1, false));
		} else {
			want(new RowSelection(wanted.words(), column, same));
		}
	}

	/** Filters and sorts, which takes a while in large designs. */
	private void arrange() {
		int question = ++questions;
		DesignTable table = content;
		RowSelection selection = wanted;
		CompletableFuture.supplyAsync(() -> selection.of(table)).thenAccept(found -> inUi(() -> {
			if (question == questions) {
				show(table, found);
			}
		}));
	}

	private void show(DesignTable table, List<Row> found) {
		table().show(table.columns(), found);
		int sorted = wanted.sortColumn() < table.columns().size() ? wanted.sortColumn() : -1;
		table().showOrder(sorted, wanted.descending());
		setContentDescription(file().map(file -> description(file, table, found)).orElse(NO_DESIGN));
		selections().changed();
	}

	private static String description(IFile file, DesignTable table, List<Row> found) {
		int all = table.rows().size();
		String shown = found.size() == all ? count(all, "row") : "%d of %s".formatted(found.size(), count(all, "row"));
		long errors = table.count(CellState.ERROR);
		long warnings = table.count(CellState.WARNING);
		String judged = errors + warnings == 0 ? ""
				: "  –  %s, %s".formatted(count(errors, "row") + " with errors", count(warnings, "row") + " with warnings");
		return file.getFullPath().toString().substring(1) + "  –  " + shown + judged;
	}

	private static String count(long number, String what) {
		return number == 1 ? "1 " + what : number + " " + what + 's';
	}

	private void reveal() {
		List<Row> selected = table().selected();
		Optional<OpenDesign> design = design();
		@Nullable
		IWorkbenchPage page = getSite().getPage();
		if (selected.isEmpty() || design.isEmpty() || page == null) {
			return;
		}
		selected.getFirst().element().ifPresent(
				element -> Reveal.element(page, design.get(), access -> DesignModels.of(design.get(), access).origins().find(element)));
	}

	private void copy() {
		List<Row> selected = table().selected();
		List<Row> copied = selected.isEmpty() ? table().rows() : selected;
		if (copied.isEmpty()) {
			return;
		}
		Clipboard clipboard = new Clipboard(table().widget().getDisplay());
		try {
			clipboard.setContents(new Object[] { TableText.tabSeparated(table().columns(), copied) },
					new Transfer[] { TextTransfer.getInstance() });
		} finally {
			clipboard.dispose();
		}
	}

	private void export() {
		file().ifPresent(file -> CsvExport.ask(getSite().getShell(), file, kind,
				TableText.csv(table().columns(), table().rows())));
	}

	private Optional<OpenDesign> design() {
		return ActiveDesign.of(getSite().getWorkbenchWindow()).design();
	}

	private Optional<IFile> file() {
		return ActiveDesign.of(getSite().getWorkbenchWindow()).file();
	}

	private void inUi(Runnable work) {
		Display display = PlatformUI.getWorkbench().getDisplay();
		if (!display.isDisposed()) {
			display.asyncExec(() -> {
				if (!table().widget().isDisposed()) {
					work.run();
				}
			});
		}
	}

	private RowTable table() {
		return Objects.requireNonNull(rows, "the view has been created");
	}

	private RowSelections selections() {
		return Objects.requireNonNull(selections, "the view has been created");
	}
}
