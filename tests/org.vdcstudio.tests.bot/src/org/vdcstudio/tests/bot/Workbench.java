/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.tests.bot;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;

/** The window of the workbench. */
public final class Workbench {

	private Workbench() {
	}

	/** Waits until the window is there, and gives it the focus. */
	public static void awaitReady() {
		Ui.awaitTrue("the window of the workbench", () -> PlatformUI.getWorkbench().getWorkbenchWindowCount() > 0
				&& PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell().isVisible());
		focus();
	}

	/** Gives the window the focus, as a click on its title does. */
	public static void focus() {
		Ui.run(() -> {
			Shell shell = window().getShell();
			shell.forceActive();
			shell.forceFocus();
		});
		Ui.settle();
	}

	/** Makes the window fill the screen. */
	public static void maximize() {
		Ui.run(() -> window().getShell().setBounds(Ui.display().getPrimaryMonitor().getBounds()));
		Ui.settle();
	}

	/** Shows a view and tells the control that it fills. */
	public static Control showView(String id) {
		return Ui.call(() -> {
			try {
				IViewPart view = page().showView(id);
				return controlOf(view);
			} catch (PartInitException e) {
				throw new AssertionError("The view " + id + " does not open", e);
			}
		});
	}

	/** Clicks a button of a tool bar, once it can be pressed. */
	public static void clickTool(String tip) {
		Mouse.click(Ui.await("the tool '" + tip + "'", () -> tools().filter(tool -> tip.equals(tool.getToolTipText()) && tool.isEnabled())
				.findFirst().map(Workbench::middle)));
	}

	private static Stream<ToolItem> tools() {
		return Widgets.descendants(window().getShell(), ToolBar.class).stream().filter(ToolBar::isVisible)
				.flatMap(bar -> Arrays.stream(bar.getItems()));
	}

	private static Point middle(ToolItem tool) {
		Rectangle bounds = tool.getBounds();
		return tool.getParent().toDisplay(bounds.x + bounds.width / 2, bounds.y + bounds.height / 2);
	}

	/** Closes all windows but the workbench itself, such as dialogs that a failed test left open. */
	public static void closeDialogs() {
		Ui.run(() -> {
			for (Shell shell : Ui.display().getShells()) {
				if (!shell.isDisposed() && shell.isVisible() && shell != window().getShell()) {
					shell.close();
				}
			}
		});
	}

	/** Closes all editors without saving. */
	public static void closeEditors() {
		Ui.run(() -> page().closeAllEditors(false));
	}

	/** Shows the views that the perspective has at first, where it has them. */
	public static void resetViews() {
		Ui.run(() -> page().resetPerspective());
	}

	/** Closes all views, and shows those that the perspective has at first. */
	public static void remakeViews() {
		Ui.run(() -> {
			for (IViewReference view : page().getViewReferences()) {
				page().hideView(view);
			}
		});
		resetViews();
	}

	/** Deletes all projects with their files. */
	public static void deleteProjects() {
		try {
			for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
				project.delete(true, true, null);
			}
		} catch (CoreException e) {
			throw new AssertionError("A project cannot be deleted", e);
		}
	}

	/** The window. Call in the thread of the user interface. */
	public static IWorkbenchWindow window() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0];
	}

	/** The page of the window. Call in the thread of the user interface. */
	public static IWorkbenchPage page() {
		return Objects.requireNonNull(window().getActivePage());
	}

	private static Control controlOf(IViewPart view) {
		return (Control) Objects.requireNonNull(view.getSite().getService(MPart.class).getWidget());
	}
}
