/*
 * SPDX-License-Identifier: EPL-2.0
 */
/** Where the elements of a view stand and how large they are, computed outside the page. */
@NonNullByDefault
package org.vdcstudio.diagram.layout;

import org.eclipse.jdt.annotation.NonNullByDefault;
