/*
 * SPDX-License-Identifier: EPL-2.0
 */
/** Tests of the overview of rules. */
@NonNullByDefault
package org.vdcstudio.document.rules;

import org.eclipse.jdt.annotation.NonNullByDefault;
