/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ui.internal.navigate;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.common.util.URI;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.ViewPart;

/** Lists where an element is referred to, file by file, and leads there. */
public final class ReferencesView extends ViewPart {

	/** Its id. */
	public static final String ID = "org.vdcstudio.language.ui.references";

	private @Nullable TreeViewer tree;
	private List<FileReferences> shown = List.of();
	private Runnable refresh = () -> {
		// nothing was asked for yet
	};

	/** The references in one file. */
	record FileReferences(URI file, List<Reference> references) {
	}

	/** Called by the platform. */
	public ReferencesView() {
		// holds nothing yet
	}

	@Override
	public void createPartControl(@Nullable Composite parent) {
		TreeViewer viewer = new TreeViewer(Objects.requireNonNull(parent), SWT.SINGLE | SWT.H_SCROLL | SWT.V_SCROLL);
		viewer.setContentProvider(new Content());
		viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(new ReferenceLabels()));
		viewer.setInput(List.of());
		viewer.addOpenListener(event -> {
			if (event.getSelection() instanceof StructuredSelection selection
					&& selection.getFirstElement() instanceof Reference reference) {
				Places.show(reference.place());
			}
		});
		tree = viewer;
		getSite().setSelectionProvider(viewer);
		setContentDescription("Find the references to an element by Ctrl+Shift+G in the text editor.");
		contributeActions(getViewSite().getActionBars());
	}

	private void contributeActions(IActionBars bars) {
		Action next = new Step("Next Reference", ISharedImages.IMG_TOOL_FORWARD, 1);
		Action previous = new Step("Previous Reference", ISharedImages.IMG_TOOL_BACK, -1);
		Action again = new Action("Find Again") {

			@Override
			public void run() {
				refresh.run();
			}
		};
		again.setToolTipText("Find the references once more, in the present text");
		again.setImageDescriptor(image(ISharedImages.IMG_ELCL_SYNCED));
		IToolBarManager tools = bars.getToolBarManager();
		tools.add(next);
		tools.add(previous);
		tools.add(again);
		bars.setGlobalActionHandler(ActionFactory.NEXT.getId(), next);
		bars.setGlobalActionHandler(ActionFactory.PREVIOUS.getId(), previous);
		bars.setGlobalActionHandler(ActionFactory.REFRESH.getId(), again);
		bars.getMenuManager().add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
	}

	private static ImageDescriptor image(String name) {
		return PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(name);
	}

	/**
	 * Shows references.
	 *
	 * @param element    the kind and the name of what is referred to
	 * @param references the references by file
	 * @param again      finds them once more
	 */
	void show(String element, Map<URI, List<Reference>> references, Runnable again) {
		refresh = again;
		shown = references.entrySet().stream().map(entry -> new FileReferences(entry.getKey(), entry.getValue())).toList();
		int count = references.values().stream().mapToInt(List::size).sum();
		setContentDescription("%s: %s in %s".formatted(element, counted(count, "reference"),
				references.size() == 1 ? shown.getFirst().file().lastSegment() : counted(references.size(), "file")));
		@Nullable
		TreeViewer viewer = tree;
		if (viewer != null) {
			viewer.setInput(shown);
			viewer.expandAll();
			shown.stream().flatMap(file -> file.references().stream()).findFirst()
					.ifPresent(first -> viewer.setSelection(new StructuredSelection(first), true));
		}
	}

	private static String counted(int count, String what) {
		return count == 1 ? "1 " + what : count + " " + what + "s";
	}

	private void step(int direction) {
		@Nullable
		TreeViewer viewer = tree;
		List<Reference> all = shown.stream().flatMap(file -> file.references().stream()).toList();
		if (viewer == null || all.isEmpty()) {
			return;
		}
		int present = viewer.getStructuredSelection().getFirstElement() instanceof Reference reference ? all.indexOf(reference) : -1;
		Reference next = all.get(Math.floorMod(present < 0 && direction < 0 ? -1 : present + direction, all.size()));
		viewer.setSelection(new StructuredSelection(next), true);
		Places.show(next.place(), false);
	}

	@Override
	public void setFocus() {
		@Nullable
		TreeViewer viewer = tree;
		if (viewer != null) {
			viewer.getControl().setFocus();
		}
	}

	private final class Step extends Action {

		private final int direction;

		Step(String label, String icon, int direction) {
			super(label, image(icon));
			this.direction = direction;
			setToolTipText(label);
		}

		@Override
		public void run() {
			step(direction);
		}
	}

	private static final class Content implements ITreeContentProvider {

		@Override
		public Object[] getElements(@Nullable Object input) {
			return input instanceof List<?> files ? files.toArray() : new Object[0];
		}

		@Override
		public Object[] getChildren(@Nullable Object element) {
			return element instanceof FileReferences file ? file.references().toArray() : new Object[0];
		}

		@Override
		public @Nullable Object getParent(@Nullable Object element) {
			return null;
		}

		@Override
		public boolean hasChildren(@Nullable Object element) {
			return element instanceof FileReferences;
		}
	}
}
