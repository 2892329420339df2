/*
 * SPDX-License-Identifier: EPL-2.0
 */
/** The properties of an element, as the Properties view shows them. */
@NonNullByDefault
package org.vdcstudio.ui.internal.properties;

import org.eclipse.jdt.annotation.NonNullByDefault;
