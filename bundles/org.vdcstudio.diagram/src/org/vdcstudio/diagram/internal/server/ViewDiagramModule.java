/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.diagram.internal.server;

import org.eclipse.glsp.server.actions.ActionDispatcher;
import org.eclipse.glsp.server.actions.ActionHandler;
import org.eclipse.glsp.server.di.DiagramModule;
import org.eclipse.glsp.server.di.MultiBinding;
import org.eclipse.glsp.server.diagram.DiagramConfiguration;
import org.eclipse.glsp.server.features.contextactions.RequestContextActionsHandler;
import org.eclipse.glsp.server.features.core.model.GModelFactory;
import org.eclipse.glsp.server.features.core.model.SourceModelStorage;
import org.eclipse.glsp.server.features.toolpalette.ToolPaletteItemProvider;
import org.eclipse.glsp.server.features.typehints.RequestTypeHintsActionHandler;
import org.eclipse.glsp.server.internal.actions.DefaultActionDispatcher;
import org.eclipse.glsp.server.model.GModelState;
import org.eclipse.glsp.server.operations.OperationHandler;

/** The services of one session. The same module serves every viewpoint. */
class ViewDiagramModule extends DiagramModule {

	/** The one type of diagram there is for the page: a view, whatever its viewpoint. */
	static final String DIAGRAM_TYPE = "vdc-view";

	@Override
	public String getDiagramType() {
		return DIAGRAM_TYPE;
	}

	@Override
	protected Class<? extends DiagramConfiguration> bindDiagramConfiguration() {
		return ViewDiagramConfiguration.class;
	}

	@Override
	protected Class<? extends SourceModelStorage> bindSourceModelStorage() {
		return ViewStorage.class;
	}

	@Override
	protected Class<? extends GModelFactory> bindGModelFactory() {
		return ViewGraphFactory.class;
	}

	@Override
	protected Class<? extends GModelState> bindGModelState() {
		return ViewModelState.class;
	}

	@Override
	protected Class<? extends ActionDispatcher> bindActionDispatcher() {
		return SessionActionDispatcher.class;
	}

	@Override
	protected Class<? extends ToolPaletteItemProvider> bindToolPaletteItemProvider() {
		return ViewPalette.class;
	}

	/** Not the defaults: those would save, undo and load on their own. */
	@Override
	protected void configureActionHandlers(MultiBinding<ActionHandler> binding) {
		binding.add(DefaultActionDispatcher.JoinActionHandler.class);
		binding.add(RequestViewHandler.class);
		binding.add(RequestTypeHintsActionHandler.class);
		binding.add(CheckConnectionHandler.class);
		binding.add(RequestContextActionsHandler.class);
		binding.add(CheckNameHandler.class);
		binding.add(ToolOperationHandler.class);
		binding.add(HistoryHandler.class);
		binding.add(SelectionHandler.class);
		binding.add(RefreshHandler.class);
		binding.add(PageReadyHandler.class);
		binding.add(CommandHandler.class);
		binding.add(SettleHandler.class);
		binding.add(PastePlaceHandler.class);
		binding.add(SetLayersHandler.class);
		binding.add(SetContentsHandler.class);
		binding.add(ShowElementsHandler.class);
		binding.add(FindHiddenHandler.class);
		binding.add(ShowHitHandler.class);
	}

	/** None: {@link ToolOperationHandler} takes them all, as none of them changes the graph itself. */
	@Override
	protected void configureOperationHandlers(MultiBinding<OperationHandler<?>> binding) {
		// deliberately empty
	}
}
