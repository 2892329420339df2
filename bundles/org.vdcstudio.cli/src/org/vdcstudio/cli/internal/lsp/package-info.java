/*
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The language services for editors that speak the Language Server Protocol, over standard input and output.
 *
 * <p>Texts change on the thread that reads the messages, in their order; designs belong to one other thread, which answers the
 * requests and checks the rules when nobody has typed for a moment.
 */
@NonNullByDefault
package org.vdcstudio.cli.internal.lsp;

import org.eclipse.jdt.annotation.NonNullByDefault;
