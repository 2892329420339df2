/*
 * SPDX-License-Identifier: EPL-2.0
 */
/** Views as the graph that the page draws. */
@NonNullByDefault
package org.vdcstudio.diagram.internal.gmodel;

import org.eclipse.jdt.annotation.NonNullByDefault;
