/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.workbench.internal;

import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.ICoolBarManager;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.action.ToolBarContributionItem;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.actions.ContributionItemFactory;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.ide.IDEActionFactory;

/**
 * Menus and tool bar under the names and ids that people and plug-ins know from Eclipse, so that contributions of
 * others find their place.
 */
final class StudioActionBarAdvisor extends ActionBarAdvisor {

	private static final String EDITOR_GROUP = "editor";

	private final IWorkbenchWindow window;

	StudioActionBarAdvisor(IActionBarConfigurer configurer) {
		super(configurer);
		this.window = configurer.getWindowConfigurer().getWindow();
	}

	@Override
	protected void fillMenuBar(IMenuManager bar) {
		bar.add(fileMenu());
		bar.add(editMenu());
		bar.add(navigateMenu());
		bar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
		bar.add(windowMenu());
		bar.add(helpMenu());
	}

	private MenuManager fileMenu() {
		MenuManager menu = new MenuManager("&File", IWorkbenchActionConstants.M_FILE);
		MenuManager create = new MenuManager("&New", ActionFactory.NEW.getId());
		create.add(ContributionItemFactory.NEW_WIZARD_SHORTLIST.create(window));
		menu.add(new GroupMarker(IWorkbenchActionConstants.FILE_START));
		menu.add(create);
		menu.add(new GroupMarker(IWorkbenchActionConstants.NEW_EXT));
		menu.add(new Separator());
		menu.add(action(ActionFactory.CLOSE));
		menu.add(action(ActionFactory.CLOSE_ALL));
		menu.add(new GroupMarker(IWorkbenchActionConstants.CLOSE_EXT));
		menu.add(new Separator());
		menu.add(action(ActionFactory.SAVE));
		menu.add(action(ActionFactory.SAVE_AS));
		menu.add(action(ActionFactory.SAVE_ALL));
		menu.add(action(ActionFactory.REVERT));
		menu.add(new GroupMarker(IWorkbenchActionConstants.SAVE_EXT));
		menu.add(new Separator());
		menu.add(action(ActionFactory.MOVE));
		menu.add(action(ActionFactory.RENAME));
		menu.add(action(ActionFactory.REFRESH));
		menu.add(new Separator());
		menu.add(action(ActionFactory.PRINT));
		menu.add(new Separator());
		menu.add(action(ActionFactory.IMPORT));
		menu.add(action(ActionFactory.EXPORT));
		menu.add(new GroupMarker(IWorkbenchActionConstants.IMPORT_EXT));
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		menu.add(action(ActionFactory.PROPERTIES));
		MenuManager recent = new MenuManager("Recent Fi&les", "recentFiles");
		recent.add(ContributionItemFactory.REOPEN_EDITORS.create(window));
		menu.add(recent);
		menu.add(new GroupMarker(IWorkbenchActionConstants.MRU));
		menu.add(new Separator());
		menu.add(action(ActionFactory.QUIT));
		menu.add(new GroupMarker(IWorkbenchActionConstants.FILE_END));
		return menu;
	}

	private MenuManager editMenu() {
		MenuManager menu = new MenuManager("&Edit", IWorkbenchActionConstants.M_EDIT);
		menu.add(new GroupMarker(IWorkbenchActionConstants.EDIT_START));
		menu.add(action(ActionFactory.UNDO));
		menu.add(action(ActionFactory.REDO));
		menu.add(new GroupMarker(IWorkbenchActionConstants.UNDO_EXT));
		menu.add(new Separator());
		menu.add(action(ActionFactory.CUT));
		menu.add(action(ActionFactory.COPY));
		menu.add(action(ActionFactory.PASTE));
		menu.add(new GroupMarker(IWorkbenchActionConstants.CUT_EXT));
		menu.add(new Separator());
		menu.add(action(ActionFactory.DELETE));
		menu.add(action(ActionFactory.SELECT_ALL));
		menu.add(new Separator());
		menu.add(action(ActionFactory.FIND));
		menu.add(new GroupMarker(IWorkbenchActionConstants.FIND_EXT));
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		menu.add(new GroupMarker(IWorkbenchActionConstants.EDIT_END));
		return menu;
	}

	private MenuManager navigateMenu() {
		MenuManager menu = new MenuManager("&Navigate", IWorkbenchActionConstants.M_NAVIGATE);
		menu.add(new GroupMarker(IWorkbenchActionConstants.NAV_START));
		MenuManager showIn = new MenuManager("Sho&w In", "showIn");
		showIn.add(ContributionItemFactory.VIEWS_SHOW_IN.create(window));
		menu.add(showIn);
		menu.add(new Separator(IWorkbenchActionConstants.OPEN_EXT));
		menu.add(new Separator(IWorkbenchActionConstants.SHOW_EXT));
		menu.add(action(ActionFactory.NEXT));
		menu.add(action(ActionFactory.PREVIOUS));
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		menu.add(new GroupMarker(IWorkbenchActionConstants.NAV_END));
		menu.add(action(ActionFactory.BACKWARD_HISTORY));
		menu.add(action(ActionFactory.FORWARD_HISTORY));
		return menu;
	}

	private MenuManager windowMenu() {
		MenuManager menu = new MenuManager("&Window", IWorkbenchActionConstants.M_WINDOW);
		menu.add(action(ActionFactory.OPEN_NEW_WINDOW));
		menu.add(new Separator());
		MenuManager views = new MenuManager("Show &View", "showView");
		views.add(ContributionItemFactory.VIEWS_SHORTLIST.create(window));
		menu.add(views);
		MenuManager perspectives = new MenuManager("Open &Perspective", "openPerspective");
		perspectives.add(ContributionItemFactory.PERSPECTIVES_SHORTLIST.create(window));
		menu.add(perspectives);
		menu.add(action(ActionFactory.RESET_PERSPECTIVE));
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		menu.add(action(ActionFactory.PREFERENCES));
		menu.add(ContributionItemFactory.OPEN_WINDOWS.create(window));
		return menu;
	}

	private MenuManager helpMenu() {
		MenuManager menu = new MenuManager("&Help", IWorkbenchActionConstants.M_HELP);
		menu.add(new GroupMarker(IWorkbenchActionConstants.HELP_START));
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		menu.add(new GroupMarker(IWorkbenchActionConstants.HELP_END));
		menu.add(new Separator());
		menu.add(action(ActionFactory.ABOUT));
		return menu;
	}

	@Override
	protected void fillCoolBar(ICoolBarManager bar) {
		IToolBarManager file = toolBar(bar, IWorkbenchActionConstants.TOOLBAR_FILE);
		file.add(action(IDEActionFactory.NEW_WIZARD_DROP_DOWN));
		file.add(new GroupMarker(IWorkbenchActionConstants.NEW_EXT));
		file.add(new Separator());
		file.add(action(ActionFactory.SAVE));
		file.add(action(ActionFactory.SAVE_ALL));
		file.add(new GroupMarker(IWorkbenchActionConstants.SAVE_EXT));
		file.add(new Separator());
		file.add(action(ActionFactory.UNDO));
		file.add(action(ActionFactory.REDO));
		file.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		bar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
		bar.add(new GroupMarker(EDITOR_GROUP));
		IToolBarManager navigate = toolBar(bar, IWorkbenchActionConstants.TOOLBAR_NAVIGATE);
		navigate.add(new Separator(IWorkbenchActionConstants.HISTORY_GROUP));
		navigate.add(action(ActionFactory.BACKWARD_HISTORY));
		navigate.add(action(ActionFactory.FORWARD_HISTORY));
	}

	private static IToolBarManager toolBar(ICoolBarManager bar, String id) {
		IToolBarManager tools = new ToolBarManager(SWT.FLAT | SWT.RIGHT);
		bar.add(new ToolBarContributionItem(tools, id));
		return tools;
	}

	/** The window's one action of a kind; registered so that its key binding works. */
	private IAction action(ActionFactory factory) {
		IAction known = getAction(factory.getId());
		if (known != null) {
			return known;
		}
		IAction action = factory.create(window);
		register(action);
		return action;
	}
}
