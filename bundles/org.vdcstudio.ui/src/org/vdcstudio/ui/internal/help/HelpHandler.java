/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.help;

import java.util.Arrays;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.ITextEditor;

/** Opens the help: the page of the rule that a selected problem, or one at the cursor, comes from, and else the page that fits the part. */
public final class HelpHandler extends AbstractHandler {

	/** The command that opens the help about what somebody works on. */
	public static final String COMMAND = "org.vdcstudio.ui.help.context";

	private static final String FINDING = "org.vdcstudio.ui.finding";
	private static final String RULE = "rule";

	/** Called by the platform. */
	public HelpHandler() {
		// holds nothing
	}

	@Override
	public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		@Nullable
		IWorkbenchPart part = HandlerUtil.getActivePart(event);
		String path = event.getCommand().getId().equals(COMMAND) && part != null ? page(part, HandlerUtil.getCurrentSelection(event)) : "";
		try {
			Help.show(HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage(), path);
		} catch (PartInitException e) {
			throw new ExecutionException("The help does not open", e);
		}
		return null;
	}

	private static String page(IWorkbenchPart part, @Nullable ISelection selection) {
		return rule(part, selection).map(rule -> "rules/" + rule + ".md").orElseGet(() -> switch (part.getSite().getId()) {
		case "org.vdcstudio.ui.views.simulation" -> "workbench.md";
		case "org.vdcstudio.ui.views.rules" -> "rules/README.md";
		default -> part instanceof ITextEditor ? HelpLibrary.START : "";
		});
	}

	private static Optional<String> rule(IWorkbenchPart part, @Nullable ISelection selection) {
		if (selection instanceof IStructuredSelection structured) {
			return Optional.ofNullable(Adapters.adapt(structured.getFirstElement(), IMarker.class)).flatMap(HelpHandler::rule);
		}
		if (part instanceof ITextEditor editor && selection instanceof ITextSelection text) {
			@Nullable
			IFile file = Adapters.adapt(editor.getEditorInput(), IFile.class);
			return file == null ? Optional.empty() : rule(file, text.getStartLine() + 1);
		}
		return Optional.empty();
	}

	private static Optional<String> rule(IFile file, int line) {
		try {
			return Arrays.stream(file.findMarkers(FINDING, true, IResource.DEPTH_ZERO))
					.filter(marker -> marker.getAttribute(IMarker.LINE_NUMBER, 0) == line).findFirst().flatMap(HelpHandler::rule);
		} catch (CoreException e) {
			// a file without markers has no rule to tell about
			return Optional.empty();
		}
	}

	private static Optional<String> rule(IMarker marker) {
		return Optional.of(marker.getAttribute(RULE, "")).filter(id -> !id.isEmpty());
	}
}
