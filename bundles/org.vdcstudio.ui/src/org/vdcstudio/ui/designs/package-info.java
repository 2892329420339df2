/*
 * SPDX-License-Identifier: EPL-2.0
 */
/** Open designs of the workspace: the one document behind every editor of a file. */
@NonNullByDefault
package org.vdcstudio.ui.designs;

import org.eclipse.jdt.annotation.NonNullByDefault;
