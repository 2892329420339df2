/*
 * SPDX-License-Identifier: EPL-2.0
 */
/** What a design makes of its elements: facts that no single line of it says, one class a kind of element. */
@NonNullByDefault
package org.vdcstudio.language.ide.internal.fact;

import org.eclipse.jdt.annotation.NonNullByDefault;
