/*
 * SPDX-License-Identifier: EPL-2.0
 */
/** Designs for the judges. */
@NonNullByDefault
package org.vdcstudio.judges;

import org.eclipse.jdt.annotation.NonNullByDefault;
