/*
 * SPDX-License-Identifier: EPL-2.0
 */
/** Writes down that a finding is acceptable. */
@NonNullByDefault
package org.vdcstudio.authoring.suppress;

import org.eclipse.jdt.annotation.NonNullByDefault;
