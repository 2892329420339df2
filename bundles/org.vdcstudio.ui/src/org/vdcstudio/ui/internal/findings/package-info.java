/*
 * SPDX-License-Identifier: EPL-2.0
 */
/** Findings of open designs as problem markers, and their quick fixes. */
@NonNullByDefault
package org.vdcstudio.ui.internal.findings;

import org.eclipse.jdt.annotation.NonNullByDefault;
