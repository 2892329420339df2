/*
 * SPDX-License-Identifier: EPL-2.0
 */
/** Texts of open designs, kept in the documents of text editors. */
@NonNullByDefault
package org.vdcstudio.ui.internal.text;

import org.eclipse.jdt.annotation.NonNullByDefault;
