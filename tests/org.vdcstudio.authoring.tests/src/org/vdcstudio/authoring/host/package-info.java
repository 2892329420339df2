/*
 * SPDX-License-Identifier: EPL-2.0
 */
/** Tests of new hosts. */
@NonNullByDefault
package org.vdcstudio.authoring.host;

import org.eclipse.jdt.annotation.NonNullByDefault;
