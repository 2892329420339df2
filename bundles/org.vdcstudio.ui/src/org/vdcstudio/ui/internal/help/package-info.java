/*
 * SPDX-License-Identifier: EPL-2.0
 */
/** The pages of {@code docs/} inside the workbench. */
@NonNullByDefault
package org.vdcstudio.ui.internal.help;

import org.eclipse.jdt.annotation.NonNullByDefault;
