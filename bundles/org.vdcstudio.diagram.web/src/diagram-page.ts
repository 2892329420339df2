// SPDX-License-Identifier: EPL-2.0
import {
    type IActionDispatcher,
    type IDiagramOptions,
    BaseJsonrpcGLSPClient,
    DiagramLoader,
    EditorContextService,
    SetViewportAction,
    TYPES,
    commandPaletteModule,
    createDiagramOptionsModule,
    exportModule,
    helperLineModule,
    initializeDiagramContainer,
    searchPaletteDefaultSuggestionsModule,
    searchPaletteModule,
    statusModule
} from '@eclipse-glsp/client';
import { Container } from 'inversify';
import type { MessageConnection } from 'vscode-jsonrpc';
import { type CommandName, Commands } from './commands';
import { Contents } from './contents';
import { diagramModule } from './diagram-module';
import { showFailure } from './failure';
import type { DiagramPage, DiagramStart, Theme } from './host';
import { Pointer } from './pointer';
import { Themes } from './theme';

/** A diagram in the page's element `diagram`. */
export class Diagram implements Omit<DiagramPage, 'receive'> {
    private container?: Container;

    constructor(private readonly connection: MessageConnection) {
        Themes.onChange(() => this.paintAgain());
    }

    start(options: DiagramStart): void {
        Themes.set(options.theme);
        this.load(options).catch(error => {
            console.error(error);
            showFailure(`The diagram could not be shown: ${error instanceof Error ? error.message : String(error)}`);
        });
    }

    setTheme(theme: Theme): void {
        Themes.set(theme);
    }

    perform(command: CommandName): boolean {
        return this.container?.get(Commands).perform(command) ?? false;
    }

    pointer(): { x: number; y: number } {
        return this.container?.get(Pointer).position ?? { x: 0, y: 0 };
    }

    selection(): string[] {
        return this.container?.get(EditorContextService).selectedElements.map(element => element.id) ?? [];
    }

    /** Dispatches an action within the page, which sends it on to the server if it is the server's. */
    dispatch(action: { kind: string }): void {
        void this.container?.get<IActionDispatcher>(TYPES.IActionDispatcher).dispatch(action);
    }

    private async load(options: DiagramStart): Promise<void> {
        const client = new BaseJsonrpcGLSPClient({ id: options.sessionId, connectionProvider: this.connection });
        const diagramOptions: IDiagramOptions = {
            clientId: options.sessionId,
            diagramType: options.diagramType,
            sourceUri: options.sourceUri,
            glspClientProvider: async () => client
        };
        this.container = initializeDiagramContainer(
            new Container(),
            createDiagramOptionsModule(diagramOptions, {
                baseDiv: 'diagram',
                hiddenDiv: 'diagram_hidden',
                needsClientLayout: false,
                zoomLimits: { min: 0.1, max: 8 }
            }),
            {
                add: [helperLineModule, diagramModule],
                // Ours fit better what a host already has, or a diagram of the host's document.
                remove: [commandPaletteModule, searchPaletteModule, searchPaletteDefaultSuggestionsModule, exportModule, statusModule]
            }
        );
        await this.container.get(DiagramLoader).load({
            enableNotifications: false,
            initializeParameters: { applicationId: options.sessionId }
        });
    }

    private paintAgain(): void {
        const editor = this.container?.get(EditorContextService);
        if (editor?.viewport !== undefined) {
            this.container?.get(Contents).changed();
            this.dispatch(SetViewportAction.create(editor.modelRoot.id, { ...editor.viewportData }, { animate: false }));
        }
    }
}
