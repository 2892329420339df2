/*
 * SPDX-License-Identifier: EPL-2.0
 */
/** Tests of settings files. */
@NonNullByDefault
package org.vdcstudio.document.settings;

import org.eclipse.jdt.annotation.NonNullByDefault;
