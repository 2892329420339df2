/*
 * SPDX-License-Identifier: EPL-2.0
 */
/** The rules as people look at them: how strictly each checks a design, who says so, what it found, and how to change that. */
@NonNullByDefault
package org.vdcstudio.document.rules;

import org.eclipse.jdt.annotation.NonNullByDefault;
