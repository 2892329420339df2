/*
 * SPDX-License-Identifier: EPL-2.0
 */
/** An open design as diagrams see it, for everything that shows diagrams: commands, benchmarks and the workbench. */
@NonNullByDefault
package org.vdcstudio.cli.diagram;

import org.eclipse.jdt.annotation.NonNullByDefault;
