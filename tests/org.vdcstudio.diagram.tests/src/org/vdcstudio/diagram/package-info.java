/*
 * SPDX-License-Identifier: EPL-2.0
 */
/** Sessions as a page sees them. */
@NonNullByDefault
package org.vdcstudio.diagram;

import org.eclipse.jdt.annotation.NonNullByDefault;
