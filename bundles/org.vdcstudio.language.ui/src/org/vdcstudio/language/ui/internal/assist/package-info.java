/*
 * SPDX-License-Identifier: EPL-2.0
 */
/** Completion, hovers and links: answers of the language services, never awaited for long. */
@NonNullByDefault
package org.vdcstudio.language.ui.internal.assist;

import org.eclipse.jdt.annotation.NonNullByDefault;
