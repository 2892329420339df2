/*
 * SPDX-License-Identifier: EPL-2.0
 */
/** BIND judges which names and addresses resolve. */
@NonNullByDefault
package org.vdcstudio.judges.bind;

import org.eclipse.jdt.annotation.NonNullByDefault;
