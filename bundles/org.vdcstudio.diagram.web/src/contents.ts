// SPDX-License-Identifier: EPL-2.0
import {
    type CommandExecutionContext,
    type CommandReturn,
    type ICommand,
    BoundsAwareViewportCommand,
    GLSPCommandStack,
    SetViewportCommand
} from '@eclipse-glsp/client';
import { inject, injectable } from 'inversify';

/** Counts the changes of what is shown that are more than a look at another part of it. */
@injectable()
export class Contents {
    private count = 0;

    get version(): number {
        return this.count;
    }

    changed(): void {
        this.count++;
    }
}

type Operation = (context: CommandExecutionContext) => CommandReturn;
type Then = (command: ICommand, context: CommandExecutionContext) => void;

/** Tells commands that change the diagram from those that only move what is seen. */
@injectable()
export class ObservedCommandStack extends GLSPCommandStack {
    @inject(Contents)
    private readonly contents: Contents;

    protected override handleCommand(command: ICommand, operation: Operation, then: Then): void {
        const isViewport = command instanceof SetViewportCommand || command instanceof BoundsAwareViewportCommand;
        super.handleCommand(command, isViewport ? operation : this.observed(operation), then);
    }

    private observed(operation: Operation): Operation {
        const { contents } = this;
        return function observe(this: ICommand, context: CommandExecutionContext): CommandReturn {
            const result = operation.call(this, context);
            contents.changed();
            if (result instanceof Promise) {
                return result.finally(() => contents.changed());
            }
            return result;
        };
    }
}
