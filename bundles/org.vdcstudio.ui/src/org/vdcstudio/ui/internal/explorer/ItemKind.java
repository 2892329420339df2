/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.explorer;

import org.eclipse.core.expressions.PropertyTester;
import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.language.ide.OutlineItem;

/** Lets contributions ask for the kind of a selected element, by the word that the language has for it. */
public final class ItemKind extends PropertyTester {

	/** Called by the platform. */
	public ItemKind() {
		// holds nothing
	}

	@Override
	public boolean test(@Nullable Object receiver, @Nullable String property, Object @Nullable [] arguments, @Nullable Object expected) {
		return receiver instanceof OutlineItem item && item.kind().equals(expected);
	}
}
