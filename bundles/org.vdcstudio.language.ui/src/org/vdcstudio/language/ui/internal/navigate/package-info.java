/*
 * SPDX-License-Identifier: EPL-2.0
 */
/** Leads through a design: definitions, references, elements by name. */
@NonNullByDefault
package org.vdcstudio.language.ui.internal.navigate;

import org.eclipse.jdt.annotation.NonNullByDefault;
