/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.diagram.ui.internal.editor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.IParameter;
import org.eclipse.core.commands.NotEnabledException;
import org.eclipse.core.commands.NotHandledException;
import org.eclipse.core.commands.Parameterization;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.vdcstudio.diagram.DiagramSession.State;
import org.vdcstudio.diagram.WorkbenchPort;
import org.vdcstudio.model.names.QualifiedNames;
import org.vdcstudio.viewpoint.tool.InteractionRequest;

/** The workbench around one diagram editor. Called on the session's threads; passes on to that of the user interface. */
@NonNullByDefault
public final class EditorWorkbench implements WorkbenchPort {

	private static final ILog LOG = ILog.of(EditorWorkbench.class);

	private final Display display;
	private final IEditorSite site;
	private final DiagramSelection selection;

	/** For an editor whose site has the selection as its provider. */
	public EditorWorkbench(IEditorSite site, DiagramSelection selection) {
		this.site = site;
		this.selection = selection;
		display = site.getShell().getDisplay();
	}

	@Override
	public void stateChanged(State state) {
		if (state == State.READY) {
			inUserInterface(() -> site.getActionBars().getStatusLineManager().setErrorMessage(null));
		}
	}

	@Override
	public void selectionChanged(List<EObject> elements) {
		inUserInterface(() -> selection.setSelection(new StructuredSelection(elements)));
	}

	@Override
	public void showMessage(Severity severity, String message) {
		inUserInterface(() -> {
			IStatusLineManager line = site.getActionBars().getStatusLineManager();
			switch (severity) {
				case INFO -> line.setMessage(message);
				case WARNING, ERROR -> {
					line.setErrorMessage(message);
					display.beep();
				}
			}
		});
	}

	@Override
	public void copy(String text) {
		inUserInterface(() -> withClipboard(clipboard -> {
			clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
			return text;
		}));
	}

	@Override
	public CompletionStage<Optional<String>> clipboard() {
		CompletableFuture<Optional<String>> content = new CompletableFuture<>();
		inUserInterface(() -> content.complete(Optional
				.ofNullable(withClipboard(clipboard -> clipboard.getContents(TextTransfer.getInstance()) instanceof String text ? text : null))));
		return content;
	}

	private @Nullable String withClipboard(Function<Clipboard, @Nullable String> work) {
		Clipboard clipboard = new Clipboard(display);
		try {
			return work.apply(clipboard);
		} finally {
			clipboard.dispose();
		}
	}

	/**
	 * The action of a request is the id of a command. What the command takes as parameters is handed over as text: of an
	 * element its class and its qualified name, of several one in a line. Other elements are what is selected for it.
	 */
	@Override
	public void interact(InteractionRequest request) {
		inUserInterface(() -> {
			Command command = site.getService(ICommandService.class).getCommand(request.action());
			if (!command.isDefined()) {
				showMessage(Severity.WARNING, "There is no wizard here for “" + request.label() + "”.");
				return;
			}
			List<EObject> elements = request.parameters().values().stream()
					.flatMap(value -> value instanceof Collection<?> several ? several.stream() : Stream.of(value))
					.filter(EObject.class::isInstance).map(EObject.class::cast).toList();
			if (!elements.isEmpty()) {
				selection.setSelection(new StructuredSelection(elements));
			}
			try {
				site.getService(IHandlerService.class).executeCommand(parameterized(command, request), null);
			} catch (ExecutionException | NotDefinedException | NotEnabledException | NotHandledException e) {
				showMessage(Severity.WARNING, "“" + request.label() + "” cannot be done here.");
				LOG.warn("The command %s failed".formatted(request.action()), e);
			}
		});
	}

	private static ParameterizedCommand parameterized(Command command, InteractionRequest request) throws NotDefinedException {
		List<Parameterization> parameters = new ArrayList<>();
		IParameter @Nullable [] known = command.getParameters();
		for (IParameter each : known == null ? new IParameter[0] : known) {
			@Nullable
			Object value = request.parameters().get(each.getId());
			if (value != null) {
				parameters.add(new Parameterization(each, text(value)));
			}
		}
		return new ParameterizedCommand(command, parameters.toArray(Parameterization[]::new));
	}

	private static String text(Object value) {
		return switch (value) {
			case Collection<?> several -> several.stream().filter(Objects::nonNull).map(each -> text(Objects.requireNonNull(each)))
					.collect(Collectors.joining("\n"));
			case EObject element -> element.eClass().getName() + " " + QualifiedNames.of(element).orElse("");
			default -> String.valueOf(value);
		};
	}

	@Override
	public void logProblem(String message, @Nullable Throwable cause) {
		LOG.error(message, cause);
	}

	private void inUserInterface(Runnable work) {
		if (!display.isDisposed()) {
			display.asyncExec(() -> {
				if (!site.getShell().isDisposed()) {
					work.run();
				}
			});
		}
	}
}
