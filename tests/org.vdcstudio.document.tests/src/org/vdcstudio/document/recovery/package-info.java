/*
 * SPDX-License-Identifier: EPL-2.0
 */
/** Unsaved texts after the end of the process that edited them. */
@NonNullByDefault
package org.vdcstudio.document.recovery;

import org.eclipse.jdt.annotation.NonNullByDefault;
