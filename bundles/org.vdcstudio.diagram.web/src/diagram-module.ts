// SPDX-License-Identifier: EPL-2.0
import {
    ConsoleLogger,
    DefaultTypes,
    FeatureModule,
    GGraphView,
    LogLevel,
    TYPES,
    ToolPalette,
    bindAsService,
    bindOrRebind,
    configureActionHandler,
    configureModelElement,
    edgeLayoutFeature,
    moveFeature,
    popupFeature,
    selectFeature
} from '@eclipse-glsp/client';
import { InvokeDeleteAction, InvokeDeleteHandler } from './delete-selection';
import { EditNewLabelAction, EditNewLabelHandler } from './edit-label';
import { EditLabel, TextLabel, ViewEdge, ViewGraph, ViewNode, ViewPort } from './model';
import { PageReady } from './page-ready';
import { StudioToolPalette } from './palette';
import { FamilyModelRegistry, FamilyViewRegistry } from './registries';
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
        bindOrRebind(context, TYPES.CommandStackOptions).toConstantValue({ defaultDuration: 0, undoHistoryLimit: 0 });

        configureModelElement(context, DefaultTypes.GRAPH, ViewGraph, GGraphView);
        const placedByServer = [moveFeature, popupFeature, edgeLayoutFeature];
        configureModelElement(context, 'node', ViewNode, ShapeNodeView, { disable: placedByServer });
        configureModelElement(context, 'port', ViewPort, ShapeNodeView, { disable: placedByServer });
        configureModelElement(context, 'edge', ViewEdge, StyledEdgeView);
        configureModelElement(context, 'label', TextLabel, TextLabelView, { disable: [selectFeature, ...placedByServer] });
        configureModelElement(context, 'editlabel', EditLabel, TextLabelView, { disable: [selectFeature, ...placedByServer] });

        bindAsService(context, TYPES.IDiagramStartup, PageReady);
        rebind(ToolPalette).to(StudioToolPalette).inSingletonScope();
        bind(InvokeDeleteHandler).toSelf().inSingletonScope();
        configureActionHandler(context, InvokeDeleteAction.KIND, InvokeDeleteHandler);
        bind(EditNewLabelHandler).toSelf().inSingletonScope();
        configureActionHandler(context, EditNewLabelAction.KIND, EditNewLabelHandler);
    },
    { featureId: Symbol('vdcDiagram') }
);
