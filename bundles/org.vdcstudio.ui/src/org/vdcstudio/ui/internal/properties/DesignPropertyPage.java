/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.properties;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionException;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ITreeViewerListener;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeExpansionEvent;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.Page;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.vdcstudio.authoring.property.Category;
import org.vdcstudio.authoring.property.ElementProperties;
import org.vdcstudio.authoring.property.Property;
import org.vdcstudio.document.DesignAccess;
import org.vdcstudio.document.DesignListener;
import org.vdcstudio.document.OpenDesign;
import org.vdcstudio.ui.designs.ActiveDesign;
import org.vdcstudio.ui.designs.ElementKey;
import org.vdcstudio.ui.designs.WorkbenchDesigns;
import org.vdcstudio.ui.internal.selection.Reveal;

/**
 * Shows and edits the properties of the element that is selected, wherever that is. What is changed is a change of the text, which
 * undo takes back.
 */
public final class DesignPropertyPage extends Page implements IPropertySheetPage {

	private static final String NOTHING = "Select an element.";
	private static final int NAME_WIDTH = 170;
	private static final int VALUE_WIDTH = 260;
	private static final int DESCRIPTION_HEIGHT = 46;

	private final ActiveDesign active;
	private final PropertyTree content = new PropertyTree();
	private final Set<Category> collapsed = new HashSet<>();
	private Optional<ElementProperties> shown = Optional.empty();
	private Optional<ElementKey> shownKey = Optional.empty();
	private boolean refreshLater;
	private int questions;
	private @Nullable Composite area;
	private @Nullable CLabel title;
	private @Nullable TreeViewer tree;
	private @Nullable Label description;
	private @Nullable Action restore;
	private Runnable stopFollowing = () -> {
		// follows nothing before it is shown
	};
	private Runnable stopListening = () -> {
		// listens to nothing before there is a design
	};

	DesignPropertyPage(IWorkbenchWindow window) {
		active = ActiveDesign.of(window);
	}

	@Override
	public void createControl(Composite parent) {
		Composite composite = new Composite(parent, SWT.NONE);
		area = composite;
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(composite);
		CLabel header = new CLabel(composite, SWT.NONE);
		header.setText(NOTHING);
		header.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(header);
		title = header;
		tree = createTree(composite);
		Label text = new Label(composite, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).indent(4, 2).hint(SWT.DEFAULT, DESCRIPTION_HEIGHT).applyTo(text);
		description = text;
		createActions();
		stopFollowing = active.addListener(new ActiveDesign.Listener() {
			@Override
			public void designChanged() {
				listen();
			}

			@Override
			public void selectionChanged() {
				read();
			}
		});
		listen();
	}

	private TreeViewer createTree(Composite parent) {
		TreeViewer viewer = new TreeViewer(parent, SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(viewer.getControl());
		Tree widget = viewer.getTree();
		widget.setHeaderVisible(true);
		widget.setLinesVisible(true);
		viewer.setComparer(content);
		viewer.setContentProvider(content);
		TreeViewerColumn names = new TreeViewerColumn(viewer, SWT.NONE);
		names.getColumn().setText("Property");
		names.getColumn().setWidth(NAME_WIDTH);
		names.setLabelProvider(PropertyLabels.names());
		TreeViewerColumn values = new TreeViewerColumn(viewer, SWT.NONE);
		values.getColumn().setText("Value");
		values.getColumn().setWidth(VALUE_WIDTH);
		values.setLabelProvider(PropertyLabels.values());
		values.setEditingSupport(new PropertyEditing(viewer, this::change));
		widget.addListener(SWT.Resize, event -> values.getColumn()
				.setWidth(Math.max(VALUE_WIDTH / 2, widget.getClientArea().width - names.getColumn().getWidth())));
		widget.addListener(SWT.DefaultSelection, event -> selected().ifPresent(property -> viewer.editElement(property, 1)));
		viewer.addSelectionChangedListener(event -> describe());
		viewer.addTreeListener(new ITreeViewerListener() {
			@Override
			public void treeCollapsed(TreeExpansionEvent event) {
				if (event.getElement() instanceof Category category) {
					collapsed.add(category);
				}
			}

			@Override
			public void treeExpanded(TreeExpansionEvent event) {
				collapsed.remove(event.getElement());
			}
		});
		CellEditing.follow(viewer, this::describe, this::editingEnded);
		return viewer;
	}

	private void createActions() {
		Action action = new Action("&Restore Default") {
			@Override
			public void run() {
				selected().filter(property -> property.isSet() && property.isEditable() && !property.required())
						.ifPresent(property -> change(property, List.of()));
			}
		};
		action.setToolTipText("Remove the value from the design, so that the default holds");
		action.setImageDescriptor(ResourceLocator.imageDescriptorFromBundle(DesignPropertyPage.class, "icons/restore.svg").orElse(null));
		action.setEnabled(false);
		restore = action;
		Action show = new Action("&Show in Text") {
			@Override
			public void run() {
				reveal();
			}
		};
		show.setToolTipText("Go to the element in the text");
		show.setImageDescriptor(ResourceLocator.imageDescriptorFromBundle(DesignPropertyPage.class, "icons/show_text.svg").orElse(null));
		MenuManager menu = new MenuManager();
		menu.add(action);
		menu.add(show);
		tree().getTree().setMenu(menu.createContextMenu(tree().getTree()));
		IActionBars bars = getSite().getActionBars();
		IToolBarManager toolBar = bars.getToolBarManager();
		toolBar.add(action);
		toolBar.add(show);
		IMenuManager viewMenu = bars.getMenuManager();
		viewMenu.add(action);
		viewMenu.add(show);
		bars.setGlobalActionHandler(ActionFactory.DELETE.getId(), action);
		bars.setGlobalActionHandler(ActionFactory.UNDO.getId(), history("Undo", () -> active.design().ifPresent(OpenDesign::undo)));
		bars.setGlobalActionHandler(ActionFactory.REDO.getId(), history("Redo", () -> active.design().ifPresent(OpenDesign::redo)));
		bars.updateActionBars();
	}

	private static Action history(String text, Runnable step) {
		return new Action(text) {
			@Override
			public void run() {
				step.run();
			}
		};
	}

	private void listen() {
		stopListening.run();
		stopListening = active.design().map(design -> design.addListener(new DesignListener() {
			@Override
			public void modelChanged() {
				inUi(DesignPropertyPage.this::read);
			}
		})).orElse(() -> {
			// there is nothing to stop
		});
		read();
	}

	/** Reads the element that is selected now, on the thread that owns it. */
	private void read() {
		int question = ++questions;
		Optional<OpenDesign> design = active.design();
		Optional<ElementKey> key = active.selection();
		if (design.isEmpty() || key.isEmpty()) {
			show(key, Optional.empty());
			return;
		}
		design.get().look(this, access -> properties(access, key.get())).whenComplete((found, failure) -> inUi(() -> {
			if (question == questions) {
				show(key, failure == null ? found : Optional.empty());
			}
		}));
	}

	private static Optional<ElementProperties> properties(DesignAccess access, @NonNull ElementKey key) {
		return key.in(access.design()).map(element -> ElementProperties.of(element, access.design().files()));
	}

	private void show(Optional<ElementKey> key, Optional<ElementProperties> found) {
		if (tree().isCellEditorActive()) {
			refreshLater = true;
			return;
		}
		if (found.equals(shown) && key.equals(shownKey)) {
			return;
		}
		Optional<String> selected = selected().map(Property::feature);
		shown = found;
		shownKey = key;
		tree().getTree().setRedraw(false);
		try {
			tree().setInput(found.orElse(null));
			tree().setExpandedElements(found.stream().flatMap(element -> element.properties().stream()).map(Property::category).distinct()
					.filter(category -> !collapsed.contains(category)).toArray());
			found.flatMap(element -> selected.flatMap(element::find))
					.ifPresent(property -> tree().setSelection(new StructuredSelection(property), true));
		} finally {
			tree().getTree().setRedraw(true);
		}
		header().setText(found.map(element -> element.kind() + "  " + element.name()).orElse(NOTHING));
		describe();
	}

	private void describe() {
		Optional<Property> property = selected();
		say(property.map(Property::description).or(() -> shown.map(ElementProperties::description)).orElse(""), false);
		Objects.requireNonNull(restore).setEnabled(
				property.filter(each -> each.isSet() && each.isEditable() && !each.required()).isPresent());
	}

	private void say(String message, boolean problem) {
		Label label = Objects.requireNonNull(description);
		label.setText(message.replace("&", "&&"));
		label.setForeground(problem ? JFaceResources.getColorRegistry().get("org.vdcstudio.ui.table.error") : null);
		label.setToolTipText(message);
	}

	private void change(Property property, List<String> values) {
		Optional<OpenDesign> design = active.design();
		if (design.isEmpty() || shownKey.isEmpty()) {
			return;
		}
		PropertyChange change = new PropertyChange(shownKey.get(), property.feature(), property.label(), values);
		design.get().access(change::make).thenApply(key -> saved(design.get(), key)).whenComplete((key, failure) -> inUi(() -> {
			if (failure == null) {
				active.select(key);
				read();
			} else {
				refuse(property, failure);
			}
		}));
	}

	private static ElementKey saved(OpenDesign design, ElementKey changed) {
		try {
			WorkbenchDesigns.saveUnlessEdited(design);
			return changed;
		} catch (IOException e) {
			throw new IllegalArgumentException("the file cannot be saved: " + e.getMessage(), e);
		}
	}

	private void refuse(Property property, Throwable failure) {
		Throwable cause = failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
		if (cause instanceof IllegalArgumentException) {
			say("%s is as before: %s.".formatted(property.label(), cause.getMessage()), true);
		} else {
			ILog.of(DesignPropertyPage.class).error("%s could not be changed".formatted(property.label()), cause);
		}
	}

	private void reveal() {
		@Nullable
		IWorkbenchWindow window = getSite().getWorkbenchWindow();
		if (window != null && shownKey.isPresent() && window.getActivePage() != null) {
			ElementKey key = shownKey.get();
			active.design().ifPresent(design -> Reveal.element(window.getActivePage(), design, access -> key.in(access.design())));
		}
	}

	private Optional<Property> selected() {
		return tree().getStructuredSelection().getFirstElement() instanceof Property property ? Optional.of(property) : Optional.empty();
	}

	/** The tree is kept still while somebody types in it. */
	private void editingEnded() {
		if (refreshLater) {
			refreshLater = false;
			inUi(this::read);
		}
	}

	private void inUi(Runnable work) {
		@Nullable
		Control control = area;
		if (control != null && !control.isDisposed()) {
			control.getDisplay().asyncExec(() -> {
				if (!control.isDisposed()) {
					work.run();
				}
			});
		}
	}

	@Override
	public Control getControl() {
		return Objects.requireNonNull(area, "the page has been created");
	}

	@Override
	public void setFocus() {
		tree().getTree().setFocus();
	}

	@Override
	public void selectionChanged(@Nullable IWorkbenchPart part, @Nullable ISelection selection) {
		// the active design says what is selected
	}

	@Override
	public void dispose() {
		stopListening.run();
		stopFollowing.run();
		super.dispose();
	}

	private TreeViewer tree() {
		return Objects.requireNonNull(tree, "the page has been created");
	}

	private CLabel header() {
		return Objects.requireNonNull(title, "the page has been created");
	}
}
