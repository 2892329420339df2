/*
 * SPDX-License-Identifier: EPL-2.0
 */
/** The wizard that asks why a finding is acceptable. */
@NonNullByDefault
package org.vdcstudio.ui.internal.wizards.suppress;

import org.eclipse.jdt.annotation.NonNullByDefault;
