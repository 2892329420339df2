// SPDX-License-Identifier: EPL-2.0
import 'reflect-metadata';

import { BrowserHost } from './browser-host';
import { BridgeChannel, connectOver } from './channel';
import { Diagram } from './diagram-page';
import type { DiagramPage } from './host';
import { reportTextFocus } from './text-focus';

// After the client's own styles, so that it can refine them.
import '../page/diagram.css';

reportTextFocus(window, window);

function offer(diagram: Diagram, receive: DiagramPage['receive']): void {
    window.vdcDiagram = {
        start: options => diagram.start(options),
        receive,
        setTheme: theme => diagram.setTheme(theme),
        perform: command => diagram.perform(command),
        pointer: () => diagram.pointer(),
        selection: () => diagram.selection()
    };
}

if (location.protocol === 'file:') {
    // A widget of the host, which installs its functions and calls ours.
    const channel = new BridgeChannel(text => window.vdcSend(text));
    offer(new Diagram(connectOver(channel)), messages => messages.forEach(text => channel.receive(text)));
} else {
    offer(new BrowserHost().diagram, () => undefined);
}
