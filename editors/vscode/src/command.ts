// SPDX-License-Identifier: EPL-2.0
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, isAbsolute, join, resolve } from 'node:path';

/** Thrown when there is nothing to start; its message is for people. */
export class NoCommandError extends Error {}

/**
 * Finds the file that a command means.
 *
 * @param command a name that is looked for on the path, or the path of a file
 * @param folder where a relative path starts
 * @param path the folders that are searched, as in the environment
 * @throws NoCommandError when there is no such file, or it cannot be run
 */
export function findCommand(command: string, folder: string, path: string): string {
    const wanted = command.trim();
    if (!wanted) {
        throw new NoCommandError('No command is set: the setting vdcstudio.command names the vdc command.');
    }
    if (isAbsolute(wanted) || wanted.includes('/')) {
        const file = resolve(folder, wanted);
        if (isRunnable(file)) {
            return file;
        }
        throw new NoCommandError(`${file} is not a file that can be run: the setting vdcstudio.command names the vdc command.`);
    }
    const found = path
        .split(delimiter)
        .filter(each => each)
        .map(each => join(each, wanted))
        .find(isRunnable);
    if (!found) {
        throw new NoCommandError(
            `The command '${wanted}' is not on the path: install VDC Studio, or let the setting vdcstudio.command name the file.`
        );
    }
    return found;
}

function isRunnable(file: string): boolean {
    try {
        accessSync(file, constants.X_OK);
        return statSync(file).isFile();
    } catch {
        return false; // accessSync has no other way to say no
    }
}
