/*
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Keeps aside what somebody has typed and not saved yet, and finds it again when the process has ended without a chance to ask.
 */
@NonNullByDefault
package org.vdcstudio.document.recovery;

import org.eclipse.jdt.annotation.NonNullByDefault;
