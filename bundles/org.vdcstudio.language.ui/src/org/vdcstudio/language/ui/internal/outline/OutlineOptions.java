/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ui.internal.outline;

import java.text.Collator;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.ui.IActionBars;
import org.osgi.service.prefs.Preferences;
import org.vdcstudio.language.ide.OutlineItem;

/** What people choose about outlines: whether they are sorted, filtered, and follow the cursor. Kept for next time. */
final class OutlineOptions {

	private static final String NODE = "org.vdcstudio.language.ui";
	private static final String SORTED = "outline.sorted";
	private static final String LINKED = "outline.linked";
	private static final String BRIEF = "outline.brief";

	private final Runnable onChange;
	private final ViewerComparator byName = new ByName();
	private final ViewerFilter named = new NamedOnly();

	OutlineOptions(Runnable onChange) {
		this.onChange = onChange;
	}

	/** Whether the outline follows the cursor. */
	boolean isLinked() {
		return preferences().getBoolean(LINKED, true);
	}

	/** Adds the choices to the tool bar and the menu of the view. */
	void contributeTo(IActionBars bars) {
		IAction sort = new Choice("Sort", "Sort the elements by name", "sort", SORTED, false);
		IAction brief = new Choice("Hide Unnamed Elements", "Hide records, steps and other elements without a name", "filter", BRIEF,
				false);
		IAction link = new Choice("Link with Editor", "Select the element that the cursor stands in", "link", LINKED, true);
		bars.getToolBarManager().add(sort);
		bars.getToolBarManager().add(brief);
		bars.getToolBarManager().add(link);
		bars.getMenuManager().add(sort);
		bars.getMenuManager().add(brief);
		bars.getMenuManager().add(link);
	}

	/** Makes a tree look as chosen. */
	void applyTo(TreeViewer tree) {
		@Nullable
		ViewerComparator wanted = preferences().getBoolean(SORTED, false) ? byName : null;
		if (tree.getComparator() != wanted) {
			tree.setComparator(wanted);
		}
		boolean brief = preferences().getBoolean(BRIEF, false);
		if (brief != tree.getFilters().length > 0) {
			tree.setFilters(brief ? new ViewerFilter[] { named } : new ViewerFilter[0]);
		}
	}

	private static Preferences preferences() {
		return InstanceScope.INSTANCE.getNode(NODE);
	}

	private static ImageDescriptor image(String name) {
		return ResourceLocator.imageDescriptorFromBundle(OutlineOptions.class, "icons/" + name + ".svg")
				.orElse(ImageDescriptor.getMissingImageDescriptor());
	}

	private final class Choice extends Action {

		private final String key;

		Choice(String label, String description, String icon, String key, boolean initially) {
			super(label, IAction.AS_CHECK_BOX);
			this.key = key;
			setToolTipText(description);
			setImageDescriptor(image(icon));
			setChecked(preferences().getBoolean(key, initially));
		}

		@Override
		public void run() {
			preferences().putBoolean(key, isChecked());
			onChange.run();
		}
	}

	/** Compares by the names of elements; the label provider is one for styled cells, which the platform's comparator does not ask. */
	private static final class ByName extends ViewerComparator {

		ByName() {
			super(Collator.getInstance());
		}

		@Override
		public int compare(@Nullable Viewer viewer, @Nullable Object one, @Nullable Object other) {
			return getComparator().compare(label(one), label(other));
		}

		private static String label(@Nullable Object element) {
			return OutlineTree.item(element).map(OutlineItem::label).orElse("");
		}
	}

	private static final class NamedOnly extends ViewerFilter {

		@Override
		public boolean select(@Nullable Viewer viewer, @Nullable Object parent, @Nullable Object element) {
			@Nullable
			OutlineItem item = element instanceof OutlineNode node ? node.item() : null;
			return item == null || !item.qualifiedName().isEmpty();
		}
	}
}
