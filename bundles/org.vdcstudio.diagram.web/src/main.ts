// SPDX-License-Identifier: EPL-2.0
import 'reflect-metadata';

import {
    type IDiagramOptions,
    BaseJsonrpcGLSPClient,
    DiagramLoader,
    createDiagramOptionsModule,
    initializeDiagramContainer
} from '@eclipse-glsp/client';
import { Container } from 'inversify';
import { BridgeChannel, connectOver } from './channel';
import { diagramModule } from './diagram-module';
import type { DiagramStart } from './host';
import { reportTextFocus } from './text-focus';

// After the client's own styles, so that it can refine them.
import '../page/diagram.css';

const channel = new BridgeChannel(text => window.vdcSend(text));

/** Shows a diagram in the page's element `diagram`. */
async function start(options: DiagramStart): Promise<void> {
    document.documentElement.dataset.theme = options.theme;
    const client = new BaseJsonrpcGLSPClient({ id: options.sessionId, connectionProvider: connectOver(channel) });
    const diagramOptions: IDiagramOptions = {
        clientId: options.sessionId,
        diagramType: options.diagramType,
        sourceUri: options.sourceUri,
        glspClientProvider: async () => client
    };
    const container = initializeDiagramContainer(
        new Container(),
        createDiagramOptionsModule(diagramOptions, {
            baseDiv: 'diagram',
            hiddenDiv: 'diagram_hidden',
            needsClientLayout: false,
            zoomLimits: { min: 0.1, max: 8 }
        }),
        diagramModule
    );
    await container.get(DiagramLoader).load({
        enableNotifications: false,
        initializeParameters: { applicationId: options.sessionId }
    });
}

reportTextFocus(window, window);
window.vdcDiagram = {
    start: options => {
        start(options).catch(error => {
            document.body.dataset.failure = String(error);
            console.error(error);
        });
    },
    receive: messages => messages.forEach(text => channel.receive(text))
};
