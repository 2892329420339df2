/*
 * SPDX-License-Identifier: EPL-2.0
 */
/** What is worth knowing of the names that fit a place, one class a kind of reference: which of them serve, and why others do not. */
@NonNullByDefault
package org.vdcstudio.language.ide.internal.name;

import org.eclipse.jdt.annotation.NonNullByDefault;
