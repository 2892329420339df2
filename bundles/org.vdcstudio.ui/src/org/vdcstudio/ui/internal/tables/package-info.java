/*
 * SPDX-License-Identifier: EPL-2.0
 */
/** Tables of a design: names, addresses, and what hosts see. */
@NonNullByDefault
package org.vdcstudio.ui.internal.tables;

import org.eclipse.jdt.annotation.NonNullByDefault;
