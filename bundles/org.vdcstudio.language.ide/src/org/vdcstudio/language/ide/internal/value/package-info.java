/*
 * SPDX-License-Identifier: EPL-2.0
 */
/** Values that can be written at a place, one class a kind of value: what the design, the address plan or custom suggest. */
@NonNullByDefault
package org.vdcstudio.language.ide.internal.value;

import org.eclipse.jdt.annotation.NonNullByDefault;
