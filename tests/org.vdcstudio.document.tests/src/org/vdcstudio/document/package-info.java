/*
 * SPDX-License-Identifier: EPL-2.0
 */
/** Tests of the open design. */
@NonNullByDefault
package org.vdcstudio.document;

import org.eclipse.jdt.annotation.NonNullByDefault;
