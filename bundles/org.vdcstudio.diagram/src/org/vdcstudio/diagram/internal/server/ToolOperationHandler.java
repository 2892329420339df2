/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.diagram.internal.server;

import java.util.List;
import java.util.Optional;

import org.eclipse.glsp.server.actions.Action;
import org.eclipse.glsp.server.actions.ActionHandler;
import org.eclipse.glsp.server.features.core.model.ModelSubmissionHandler;
import org.eclipse.glsp.server.features.directediting.ApplyLabelEditOperation;
import org.eclipse.glsp.server.operations.ChangeBoundsOperation;
import org.eclipse.glsp.server.operations.ChangeContainerOperation;
import org.eclipse.glsp.server.operations.ChangeRoutingPointsOperation;
import org.eclipse.glsp.server.operations.CompoundOperation;
import org.eclipse.glsp.server.operations.CreateEdgeOperation;
import org.eclipse.glsp.server.operations.CreateNodeOperation;
import org.eclipse.glsp.server.operations.CutOperation;
import org.eclipse.glsp.server.operations.DeleteOperation;
import org.eclipse.glsp.server.operations.LayoutOperation;
import org.eclipse.glsp.server.operations.Operation;
import org.eclipse.glsp.server.operations.PasteOperation;
import org.eclipse.glsp.server.operations.ReconnectEdgeOperation;
import org.vdcstudio.diagram.WorkbenchPort.Severity;
import org.vdcstudio.diagram.internal.gmodel.ElementIds;
import org.vdcstudio.diagram.internal.server.Refresher.Presentation;
import org.vdcstudio.viewpoint.tool.ToolInvocation;
import org.vdcstudio.viewpoint.tool.ToolResult;
import org.vdcstudio.viewpoint.view.View;
import org.vdcstudio.viewpoint.view.ViewEdge;

import com.google.inject.Inject;

/**
 * Turns every operation of the page into an invocation of the viewpoint's tools. Knows all kinds of operations there
 * are, also those that change nothing, as the page sends some of them beside others.
 */
class ToolOperationHandler implements ActionHandler {

	private final SessionContext context;
	private final ViewEvaluator evaluator;
	private final ViewModelState state;
	private final ModelSubmissionHandler submission;
	private final Refresher refresher;
	private final Arranging arranging;
	private final Selection selection;

	@Inject
	ToolOperationHandler(SessionContext context, ViewEvaluator evaluator, ViewModelState state,
			ModelSubmissionHandler submission, Refresher refresher, Arranging arranging, Selection selection) {
		this.context = context;
		this.evaluator = evaluator;
		this.state = state;
		this.submission = submission;
		this.refresher = refresher;
		this.arranging = arranging;
		this.selection = selection;
	}

	@Override
	public List<Class<? extends Action>> getHandledActionTypes() {
		return List.of(CreateNodeOperation.class, CreateEdgeOperation.class, DeleteOperation.class,
				ApplyLabelEditOperation.class, ReconnectEdgeOperation.class, ChangeContainerOperation.class,
				CompoundOperation.class, ChangeBoundsOperation.class, ChangeRoutingPointsOperation.class, LayoutOperation.class,
				CutOperation.class, PasteOperation.class, DropOperation.class);
	}

	@Override
	public boolean handles(Action action) {
		return action instanceof Operation;
	}

	@Override
	public List<Action> execute(Action action) {
		// The page may show what it expects.
		refresher.answerNext();
		return switch (action) {
			case CompoundOperation compound -> compound.getOperationList().stream().flatMap(each -> execute(each).stream()).toList();
			case ChangeBoundsOperation bounds -> move(bounds);
			case DropOperation drop -> drop.invocations().filter(evaluator::accepts).findFirst().map(this::run).orElseGet(() -> move(drop.move()));
			case ChangeRoutingPointsOperation routes -> asBefore();
			case LayoutOperation layout -> arranging.arrangeAll() ? List.of() : asBefore();
			// The clipboard is the application's, which has commands for it.
			case CutOperation cut -> List.of();
			case PasteOperation paste -> List.of();
			case Operation operation -> invocationOf(operation).map(this::run)
					.orElseGet(() -> refused("This diagram does not support “" + operation.getKind() + "”."));
			default -> List.of();
		};
	}

	private List<Action> move(ChangeBoundsOperation bounds) {
		return arranging.change(bounds) ? List.of() : asBefore();
	}

	/** Places are computed: whatever the page moved goes back to where it was. */
	private List<Action> asBefore() {
		return submission.submitModel();
	}

	private List<Action> run(ToolInvocation invocation) {
		ToolResult result = evaluator.run(invocation);
		if (result instanceof ToolResult.Edits) {
			refresher.expect(presentationOf(invocation));
			if (invocation instanceof ToolInvocation.Delete delete) {
				// who asks for it twice before the page knows means the same
				selection.change(false, delete.elementIds(), List.of());
			}
		}
		return switch (result) {
			// The document reports the change, and that refreshes every diagram of it.
			case ToolResult.Edits edits -> List.of();
			case ToolResult.Interaction interaction -> {
				context.workbench().interact(interaction.request());
				// what was dropped is back until somebody has decided
				yield asBefore();
			}
			case ToolResult.Refused refusal -> refused(refusal.reason());
		};
	}

	/** What the page does with elements that come of it; the refresh that brings them waits for this thread. */
	private static Presentation presentationOf(ToolInvocation invocation) {
		return switch (invocation) {
			case ToolInvocation.Create create -> Presentation.SELECT_AND_NAME;
			case ToolInvocation.Connect connect -> Presentation.SELECT;
			case ToolInvocation.EditLabel edit -> Presentation.SELECT;
			case ToolInvocation.Drop drop -> Presentation.SELECT;
			case ToolInvocation.Reconnect reconnect -> Presentation.NONE;
			case ToolInvocation.Delete delete -> Presentation.NONE;
		};
	}

	private List<Action> refused(String reason) {
		context.workbench().showMessage(Severity.WARNING, reason);
		// The page may show the change already.
		return asBefore();
	}

	private Optional<ToolInvocation> invocationOf(Operation operation) {
		return switch (operation) {
			case CreateNodeOperation create -> ElementIds.toolOfType(create.getElementTypeId())
					.map(tool -> new ToolInvocation.Create(tool, ElementIds.containerOf(create.getContainerId())));
			case CreateEdgeOperation create -> ElementIds.toolOfType(create.getElementTypeId())
					.map(tool -> new ToolInvocation.Connect(tool, ElementIds.ownerOf(create.getSourceElementId()),
							ElementIds.ownerOf(create.getTargetElementId())));
			case DeleteOperation delete -> Optional
					.of(new ToolInvocation.Delete(delete.getElementIds().stream().map(ElementIds::ownerOf).distinct().toList()));
			case ApplyLabelEditOperation edit ->
				Optional.of(new ToolInvocation.EditLabel(ElementIds.ownerOf(edit.getLabelId()), edit.getText()));
			case ChangeContainerOperation move -> Optional.of(new ToolInvocation.Drop(ElementIds.ownerOf(move.getElementId()),
					ElementIds.containerOf(move.getTargetContainerId())));
			case ReconnectEdgeOperation reconnect -> reconnection(reconnect);
			default -> Optional.empty();
		};
	}

	private Optional<ToolInvocation> reconnection(ReconnectEdgeOperation operation) {
		Optional<View> view = state.shown().view();
		return view.flatMap(shown -> shown.edge(operation.getEdgeElementId())).map(edge -> reconnection(edge, operation));
	}

	private static ToolInvocation reconnection(ViewEdge edge, ReconnectEdgeOperation operation) {
		boolean sourceMoved = !edge.sourceId().equals(operation.getSourceElementId());
		return new ToolInvocation.Reconnect(edge.id(), sourceMoved,
				sourceMoved ? operation.getSourceElementId() : operation.getTargetElementId());
	}
}
