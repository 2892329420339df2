/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ui.internal.editor;

import org.eclipse.jface.text.source.DefaultCharacterPairMatcher;

/** Finds the brace that belongs to another one. */
public final class BracketMatcher extends DefaultCharacterPairMatcher {

	/** Called by the platform. */
	public BracketMatcher() {
		super(new char[] { '{', '}', '(', ')', '[', ']' });
	}
}
