/*
 * SPDX-License-Identifier: EPL-2.0
 */
@NonNullByDefault
package org.vdcstudio.cli.diagram;

import org.eclipse.jdt.annotation.NonNullByDefault;
