/*
 * SPDX-License-Identifier: EPL-2.0
 */
/** Tests of elements on the clipboard. */
@NonNullByDefault
package org.vdcstudio.document.clip;

import org.eclipse.jdt.annotation.NonNullByDefault;
