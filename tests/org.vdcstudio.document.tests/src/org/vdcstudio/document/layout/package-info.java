/*
 * SPDX-License-Identifier: EPL-2.0
 */
/** Tests of the layout of diagrams. */
@NonNullByDefault
package org.vdcstudio.document.layout;

import org.eclipse.jdt.annotation.NonNullByDefault;
