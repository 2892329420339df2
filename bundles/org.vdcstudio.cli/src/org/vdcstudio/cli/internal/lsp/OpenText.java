/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.internal.lsp;

/**
 * The text of a file that is open in the editor.
 *
 * @param address how the editor calls the file
 * @param version its version in the editor
 * @param text    the text, without a byte order mark
 */
record OpenText(String address, int version, String text) {
}
