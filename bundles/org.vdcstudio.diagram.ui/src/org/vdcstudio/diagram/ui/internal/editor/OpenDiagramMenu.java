/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.diagram.ui.internal.editor;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.vdcstudio.diagram.DiagramSubject;

/** The diagrams that fit the selected element, and below them the command that finds the others. */
public final class OpenDiagramMenu extends CompoundContributionItem {

	private static final String COMMAND = "org.vdcstudio.diagram.ui.openDiagram";
	/** A menu must open at once; whoever is busy is asked by the command. */
	private static final long PATIENCE_MILLIS = 90;
	private static final int LONGEST = 12;

	@Override
	protected IContributionItem[] getContributionItems() {
		List<IContributionItem> items = new ArrayList<>();
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		@Nullable
		IWorkbenchPage page = window == null ? null : window.getActivePage();
		if (page != null) {
			SelectedDiagrams.of(page.getActivePart(), page.getSelection(), page.getActiveEditor())
					.ifPresent(selected -> subjects(selected).stream().limit(LONGEST).forEach(subject -> items.add(item(page, selected, subject))));
			items.add(new Separator());
			items.add(new CommandContributionItem(new CommandContributionItemParameter(window, null, COMMAND,
					CommandContributionItem.STYLE_PUSH)));
		}
		return items.toArray(IContributionItem[]::new);
	}

	private static IContributionItem item(IWorkbenchPage page, SelectedDiagrams selected, DiagramSubject subject) {
		return new ActionContributionItem(new Action(subject.title().replace("&", "&&")) {
			@Override
			public void run() {
				OpenDiagramHandler.open(page, selected.file(), subject);
			}
		});
	}

	private static List<DiagramSubject> subjects(SelectedDiagrams selected) {
		try {
			return Optional.ofNullable(selected.find().toCompletableFuture().get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)).orElse(List.of());
		} catch (IOException | TimeoutException | ExecutionException | CancellationException exception) {
			return List.of();
		} catch (InterruptedException exception) {
			Thread.currentThread().interrupt();
			return List.of();
		}
	}
}
