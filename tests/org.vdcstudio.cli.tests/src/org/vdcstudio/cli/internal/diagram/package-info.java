/*
 * SPDX-License-Identifier: EPL-2.0
 */
/** The server of the diagram page. */
@NonNullByDefault
package org.vdcstudio.cli.internal.diagram;

import org.eclipse.jdt.annotation.NonNullByDefault;
