/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.diagram.internal.server;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.vdcstudio.diagram.DiagramDocument.Access;
import org.vdcstudio.diagram.WorkbenchPort.Severity;
import org.vdcstudio.diagram.internal.gmodel.ShownView;
import org.vdcstudio.diagram.internal.gmodel.SummarisedView;
import org.vdcstudio.model.edit.ModelEdit;
import org.vdcstudio.viewpoint.DiagramEvaluation;
import org.vdcstudio.viewpoint.tool.PaletteTool;
import org.vdcstudio.viewpoint.tool.ToolInvocation;
import org.vdcstudio.viewpoint.tool.ToolResult;
import org.vdcstudio.viewpoint.view.View;
import org.vdcstudio.viewpoint.view.ViewEdge;
import org.vdcstudio.viewpoint.view.ViewElement;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/**
 * Evaluates the session's diagram and its tools on the model, where the document allows it. Waits for the document;
 * only the session's own thread may do that, as the document never waits for a session.
 */
@Singleton
class ViewEvaluator {

	private final SessionContext context;
	private final ViewChoices choices;
	private final Expansion expansion;
	private final Evaluations evaluations;

	@Inject
	ViewEvaluator(SessionContext context, ViewChoices choices, Expansion expansion, Evaluations evaluations) {
		this.context = context;
		this.choices = choices;
		this.expansion = expansion;
		this.evaluations = evaluations;
	}

	/** What is to be shown now. */
	ShownView show() {
		return waitFor(this::shown);
	}

	/** What is to be shown when nobody is typing; empty when the document is closed before. */
	Optional<ShownView> showAtRest() {
		try {
			return Optional.of(waitFor(context.document().<ShownView>look(this::shown)));
		} catch (CancellationException exception) {
			// whoever closes a document looks at its diagrams no more
			return Optional.empty();
		}
	}

	private ShownView shown(Access access) {
		return evaluated(access).map(evaluation -> shown(access, evaluation)).orElse(ShownView.ABSENT);
	}

	/** Runs a tool and makes the edits it asks for, as one step. */
	ToolResult run(ToolInvocation invocation) {
		if (!isOfSingles(invocation)) {
			return new ToolResult.Refused("This stands for several elements; show its contents first.");
		}
		return waitFor(access -> {
			ToolResult result = evaluated(access).map(evaluation -> evaluation.run(invocation))
					.orElseGet(() -> new ToolResult.Refused(context.subject().root() + " is not in the design any more."));
			if (result instanceof ToolResult.Edits edits) {
				apply(access, edits);
			}
			return result;
		});
	}

	private void apply(Access access, ToolResult.Edits edits) {
		access.apply(edits.label(), edits.edits());
		boolean isRemoval = edits.edits().stream().anyMatch(ModelEdit.RemoveElement.class::isInstance);
		String loosened = edits.edits().stream().filter(edit -> isRemoval && edit instanceof ModelEdit.UnsetValue).map(ModelEdit::label)
				.collect(Collectors.joining(", "));
		if (!loosened.isEmpty()) {
			context.workbench().showMessage(Severity.INFO, "Along with it: %s.".formatted(loosened));
		}
	}

	/** Does some work on the view of the present model; empty when its subject is not there. */
	<T> Optional<T> withView(BiFunction<Access, View, T> work) {
		return waitFor(access -> evaluated(access).map(evaluation -> work.apply(access, evaluation.view())));
	}

	/** The view of the model as it is after an edit within an access; empty when its subject is not there. */
	Optional<View> viewAfterEdit(Access access) {
		return evaluated(access).map(DiagramEvaluation::view);
	}

	/** Whether a tool has a chance. */
	boolean accepts(ToolInvocation invocation) {
		return isOfSingles(invocation)
				&& waitFor(access -> evaluated(access).map(evaluation -> evaluation.accepts(invocation)).orElse(false));
	}

	/** Tools do not know what stands for several elements. */
	private static boolean isOfSingles(ToolInvocation invocation) {
		Stream<String> ids = switch (invocation) {
			case ToolInvocation.Create create -> Stream.of(create.containerId());
			case ToolInvocation.Connect connect -> Stream.of(connect.sourceId(), connect.targetId());
			case ToolInvocation.EditLabel edit -> Stream.of(edit.elementId());
			case ToolInvocation.Drop drop -> Stream.of(drop.elementId(), drop.newContainerId());
			case ToolInvocation.Reconnect reconnect -> Stream.of(reconnect.edgeId(), reconnect.newEndId());
			case ToolInvocation.Delete delete -> delete.elementIds().stream();
		};
		return ids.allMatch(ShownContents::isSingle);
	}

	private <T> T waitFor(Function<Access, T> work) {
		return waitFor(context.document().<T>access(work));
	}

	private static <T> T waitFor(CompletionStage<T> answer) {
		try {
			return answer.toCompletableFuture().join();
		} catch (CompletionException exception) {
			if (exception.getCause() instanceof RuntimeException cause) {
				throw cause;
			}
			throw exception;
		}
	}

	private Optional<DiagramEvaluation> evaluated(Access access) {
		return evaluations.of(access, choices.current());
	}

	private ShownView shown(Access access, DiagramEvaluation evaluation) {
		SummarisedView content = expansion.summarise(evaluation.view());
		View view = content.summary().view();
		Map<String, String> labels = new HashMap<>();
		Map<String, List<String>> tools = new HashMap<>();
		List<PaletteTool> creationTools = context.subject().description().palette().stream()
				.filter(tool -> tool.kind() == PaletteTool.Kind.CREATE).toList();
		putTools(tools, "", creationTools, evaluation);
		view.allElements().map(ViewElement::id).filter(ShownContents::isSingle).forEach(id -> {
			evaluation.editableLabel(id).ifPresent(text -> labels.put(id, text));
			putTools(tools, id, creationTools, evaluation);
		});
		view.edges().stream().map(ViewEdge::id).filter(ShownContents::isSingle)
				.forEach(id -> evaluation.editableLabel(id).ifPresent(text -> labels.put(id, text)));
		return new ShownView(Optional.of(content), labels, tools, access.decorations(choices.overlays(), content.whole(), content.summary()));
	}

	private static void putTools(Map<String, List<String>> accepted, String containerId, List<PaletteTool> tools,
			DiagramEvaluation evaluation) {
		List<String> ids = new ArrayList<>();
		for (PaletteTool tool : tools) {
			if (evaluation.accepts(new ToolInvocation.Create(tool.id(), containerId))) {
				ids.add(tool.id());
			}
		}
		if (!ids.isEmpty()) {
			accepted.put(containerId, List.copyOf(ids));
		}
	}
}
