/*
 * SPDX-License-Identifier: EPL-2.0
 */
/** Texts with styles and links, as hovers and the documentation of proposals show them. */
@NonNullByDefault
package org.vdcstudio.language.ui.internal.rich;

import org.eclipse.jdt.annotation.NonNullByDefault;
