/*
 * SPDX-License-Identifier: EPL-2.0
 */
/** The wire between server and page. */
@NonNullByDefault
package org.vdcstudio.diagram.internal.protocol;

import org.eclipse.jdt.annotation.NonNullByDefault;
