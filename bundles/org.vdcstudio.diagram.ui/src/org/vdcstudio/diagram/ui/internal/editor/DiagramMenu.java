/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.diagram.ui.internal.editor;

import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.PartInitException;
import org.vdcstudio.diagram.DiagramCommand;
import org.vdcstudio.diagram.ui.DiagramEditors;

/** The context menu of a diagram. Others contribute to it by the id of the editor. To be used on the user interface's thread. */
@NonNullByDefault
final class DiagramMenu implements DiagramPane.Requests {

	private final DiagramEditor editor;
	private final IEditorSite site;
	private final QuickFixes fixes;
	private final Menu menu;
	private List<String> found = List.of();

	/** A menu that opens over a control when somebody asks for it. */
	DiagramMenu(DiagramEditor editor, IEditorSite site, DiagramSelection selection, Control control) {
		this.editor = editor;
		this.site = site;
		fixes = new QuickFixes(editor.design().file());
		MenuManager manager = new MenuManager("#PopupMenu", DiagramEditors.ID);
		manager.setRemoveAllWhenShown(true);
		manager.addMenuListener(this::fill);
		menu = manager.createContextMenu(control);
		site.registerContextMenu(manager, selection, false);
	}

	@Override
	public void openRequested() {
		editor.showSelectionInText();
	}

	@Override
	public void menuRequested(Point place, List<String> elements) {
		found = elements;
		if (!menu.isDisposed()) {
			menu.setLocation(place);
			menu.setVisible(true);
		}
	}

	private void fill(IMenuManager manager) {
		manager.add(action("Open in &Text", editor::showSelectionInText));
		manager.add(action("Pr&operties", this::showProperties));
		manager.add(new Separator());
		manager.add(command("&Rename", "F2", DiagramCommand.RENAME));
		manager.add(command("Cu&t", "Ctrl+X", DiagramCommand.CUT));
		manager.add(command("&Copy", "Ctrl+C", DiagramCommand.COPY));
		manager.add(command("&Paste", "Ctrl+V", DiagramCommand.PASTE_AT_MENU));
		manager.add(command("D&uplicate", "", DiagramCommand.DUPLICATE));
		manager.add(command("&Delete", "Delete", DiagramCommand.DELETE));
		manager.add(new Separator());
		addWhereItApplies(manager, "&Show Contents\tSpace", DiagramCommand.EXPAND);
		addWhereItApplies(manager, "&Hide Contents\tSpace", DiagramCommand.COLLAPSE);
		fixes.addTo(manager, found);
		manager.add(alignments());
		manager.add(command("Arrange &All", "", DiagramCommand.ARRANGE_ALL));
		manager.add(new Separator());
		manager.add(action("&Export as Picture...", editor::export));
		manager.add(action("Pri&nt...", editor::print));
		manager.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
	}

	private MenuManager alignments() {
		MenuManager align = new MenuManager("A&lign");
		align.add(command("&Left", "", DiagramCommand.ALIGN_LEFT));
		align.add(command("&Center", "", DiagramCommand.ALIGN_CENTER));
		align.add(command("&Right", "", DiagramCommand.ALIGN_RIGHT));
		align.add(new Separator());
		align.add(command("&Top", "", DiagramCommand.ALIGN_TOP));
		align.add(command("&Middle", "", DiagramCommand.ALIGN_MIDDLE));
		align.add(command("&Bottom", "", DiagramCommand.ALIGN_BOTTOM));
		align.add(new Separator());
		align.add(command("&Same Size", "", DiagramCommand.SAME_SIZE));
		return align;
	}

	private void addWhereItApplies(IMenuManager manager, String label, DiagramCommand command) {
		if (editor.canPerform(command)) {
			manager.add(action(label, () -> editor.perform(command)));
		}
	}

	private IAction command(String label, String key, DiagramCommand command) {
		return action(key.isEmpty() ? label : label + "\t" + key, () -> editor.perform(command));
	}

	private static IAction action(String label, Runnable work) {
		return new Action(label) {
			@Override
			public void run() {
				work.run();
			}
		};
	}

	private void showProperties() {
		try {
			site.getPage().showView(IPageLayout.ID_PROP_SHEET);
		} catch (PartInitException exception) {
			ILog.of(DiagramMenu.class).log(exception.getStatus());
		}
	}
}
