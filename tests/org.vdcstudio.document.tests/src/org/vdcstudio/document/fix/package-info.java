/*
 * SPDX-License-Identifier: EPL-2.0
 */
/** Tests of mending whole designs. */
@NonNullByDefault
package org.vdcstudio.document.fix;

import org.eclipse.jdt.annotation.NonNullByDefault;
