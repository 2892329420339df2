// SPDX-License-Identifier: EPL-2.0
import {
    ChangeBoundsTool,
    ConsoleLogger,
    DefaultTypes,
    DelKeyDeleteTool,
    DirectLabelEditTool,
    FeatureModule,
    GLSPContextMenuMouseListener,
    GLSPScrollMouseListener,
    GlspEditLabelUI,
    GRoutingHandle,
    GRoutingHandleView,
    type IDiagramStartup,
    LogLevel,
    RankedSelectMouseListener,
    TYPES,
    ToolPalette,
    ViewportKeyTool,
    bindAsService,
    bindOrRebind,
    configureActionHandler,
    configureModelElement,
    edgeLayoutFeature,
    editFeature,
    hoverFeedbackFeature,
    moveFeature,
    popupFeature,
    selectFeature
} from '@eclipse-glsp/client';
import { Announcer } from './announcer';
import { Commands } from './commands';
import { Contents, ObservedCommandStack } from './contents';
import { InvokeDeleteAction, InvokeDeleteHandler } from './delete-selection';
import { EditNewLabelAction, EditNewLabelHandler } from './edit-label';
import { FoldButtons } from './fold-buttons';
import { Folding } from './folding';
import { CachedGraphView } from './graph-view';
import { HiddenHits, HiddenHitsAction } from './hidden-hits';
import { KeylessDeleteTool, KeylessViewportTool, MouseChangeBoundsTool, RenameTool } from './key-tools';
import { Keys } from './keys';
import { LabelEditor } from './label-editor';
import { LastInput } from './last-input';
import { LayersAction, LayersPanel } from './layers';
import { LegendPanel } from './legend';
import { EditLabel, TextLabel, ViewEdge, ViewGraph, ViewNode, ViewPort } from './model';
import { Overview } from './overview';
import { PageReady } from './page-ready';
import { StudioToolPalette } from './palette';
import { Panels } from './panels';
import { AskPastePlaceAction, PastePlaces } from './paste-place';
import { NoContextMenu, Pointer } from './pointer';
import { FamilyModelRegistry, FamilyViewRegistry } from './registries';
import { RevealAction, RevealHandler } from './reveal';
import { Search } from './search';
import { ShapesAt } from './shapes-at';
import { ShiftMarqueeMouseListener, ShiftScrollMouseListener, ShiftSelectMouseListener } from './shift-selection';
import { SummaryNote } from './summary';
import { Toolbar } from './toolbar';
import { ShapeNodeView, StyledEdgeView, TextLabelView } from './views';

/** Element families of a view and how they look. */
export const diagramModule = new FeatureModule(
    (bind, unbind, isBound, rebind) => {
        const context = { bind, unbind, isBound, rebind };
        bindOrRebind(context, TYPES.SModelRegistry).to(FamilyModelRegistry).inSingletonScope();
        bindOrRebind(context, TYPES.ViewRegistry).to(FamilyViewRegistry).inSingletonScope();
        bindOrRebind(context, TYPES.ILogger).to(ConsoleLogger).inSingletonScope();
        bindOrRebind(context, TYPES.LogLevel).toConstantValue(LogLevel.warn);
        // A change must be seen at once, and moving elements cost most of the time of a large diagram.
        bind(Contents).toSelf().inSingletonScope();
        bindOrRebind(context, TYPES.ICommandStack).to(ObservedCommandStack).inSingletonScope();
        bindOrRebind(context, TYPES.CommandStackOptions).toConstantValue({ defaultDuration: 0, undoHistoryLimit: 0 });

        configureModelElement(context, DefaultTypes.GRAPH, ViewGraph, CachedGraphView);
        // Tooltips and hovering are the browser's business: drawing all for each of them would be slow.
        const browsers = [popupFeature, hoverFeedbackFeature];
        const placedByServer = [moveFeature, edgeLayoutFeature, ...browsers];
        configureModelElement(context, 'node', ViewNode, ShapeNodeView, { disable: browsers });
        configureModelElement(context, 'port', ViewPort, ShapeNodeView, { disable: placedByServer });
        // Lines find their way by themselves; only their ends can be led elsewhere.
        configureModelElement(context, 'edge', ViewEdge, StyledEdgeView, { disable: [editFeature, ...browsers] });
        configureModelElement(context, DefaultTypes.ROUTING_POINT, GRoutingHandle, GRoutingHandleView);
        // What a tool for connections draws until it is told both ends.
        configureModelElement(context, 'tool', ViewEdge, StyledEdgeView, { disable: browsers });
        configureModelElement(context, 'label', TextLabel, TextLabelView, { disable: [selectFeature, ...placedByServer] });
        configureModelElement(context, 'editlabel', EditLabel, TextLabelView, { disable: [selectFeature, ...placedByServer] });

        bindAsService(context, TYPES.IDiagramStartup, PageReady);
        bindAsService(context, TYPES.IDiagramStartup, LastInput);
        bind(ShapesAt).toSelf().inSingletonScope();
        bind(Panels).toSelf().inSingletonScope();
        bind(FoldButtons).toSelf().inSingletonScope();
        bind(Commands).toSelf().inSingletonScope();
        for (const part of [Keys, Search, Overview, LegendPanel, LayersPanel, Toolbar, SummaryNote, Folding, Announcer]) {
            bindAsService(context, TYPES.IDiagramStartup, part as new () => IDiagramStartup);
        }
        configureActionHandler(context, LayersAction.KIND, LayersPanel);
        bind(HiddenHits).toSelf().inSingletonScope();
        configureActionHandler(context, HiddenHitsAction.KIND, HiddenHits);
        bindAsService(context, TYPES.MouseListener, Pointer);
        bindAsService(context, TYPES.MouseListener, ShiftMarqueeMouseListener);
        rebind(GLSPContextMenuMouseListener).to(NoContextMenu).inSingletonScope();
        rebind(ViewportKeyTool).to(KeylessViewportTool).inSingletonScope();
        rebind(DelKeyDeleteTool).to(KeylessDeleteTool).inSingletonScope();
        rebind(ChangeBoundsTool).to(MouseChangeBoundsTool).inSingletonScope();
        rebind(DirectLabelEditTool).to(RenameTool).inSingletonScope();
        rebind(GlspEditLabelUI).to(LabelEditor).inSingletonScope();
        rebind(RankedSelectMouseListener).to(ShiftSelectMouseListener).inSingletonScope();
        rebind(GLSPScrollMouseListener).to(ShiftScrollMouseListener).inSingletonScope();
        rebind(ToolPalette).to(StudioToolPalette).inSingletonScope();
        bind(RevealHandler).toSelf().inSingletonScope();
        configureActionHandler(context, RevealAction.KIND, RevealHandler);
        bind(InvokeDeleteHandler).toSelf().inSingletonScope();
        configureActionHandler(context, InvokeDeleteAction.KIND, InvokeDeleteHandler);
        bind(EditNewLabelHandler).toSelf().inSingletonScope();
        configureActionHandler(context, EditNewLabelAction.KIND, EditNewLabelHandler);
        bindAsService(context, TYPES.IDiagramStartup, PastePlaces);
        configureActionHandler(context, AskPastePlaceAction.KIND, PastePlaces);
    },
    { featureId: Symbol('vdcDiagram') }
);
