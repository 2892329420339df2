/*
 * SPDX-License-Identifier: EPL-2.0
 */
/** An editor that speaks the Language Server Protocol, and what it is served. */
@NonNullByDefault
package org.vdcstudio.cli.internal.lsp;

import org.eclipse.jdt.annotation.NonNullByDefault;
