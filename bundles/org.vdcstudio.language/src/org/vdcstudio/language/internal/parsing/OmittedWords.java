/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.internal.parsing;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.nodemodel.impl.NodeModelBuilder;
import org.eclipse.xtext.parser.antlr.XtextTokenStream;

/** Where the words stand that were left out, and what is said about them. */
final class OmittedWords {

	private final BitSet offsets = new BitSet();
	private final Map<Integer, SyntaxErrorMessage> messages = new HashMap<>();

	/** Leaves the words of a statement out. */
	void add(Omission omission, XtextTokenStream tokens) {
		for (int i = omission.from(); i < omission.to(); i++) {
			if (tokens.get(i).getChannel() == Token.DEFAULT_CHANNEL) {
				offsets.set(offset(tokens, i));
			}
		}
		say(offset(tokens, omission.at()), VdcSyntaxMessages.error(omission.message(), omission.unended()));
	}

	/** Leaves one token out. */
	void add(int offset, String message) {
		offsets.set(offset);
		say(offset, VdcSyntaxMessages.error(message, false));
	}

	boolean isEmpty() {
		return offsets.isEmpty();
	}

	/** Nodes in which the words that were left out are visible, as words that belong to nothing. */
	NodeModelBuilder nodes() {
		return new Nodes();
	}

	private void say(int offset, SyntaxErrorMessage message) {
		messages.putIfAbsent(offset, message);
	}

	private static int offset(XtextTokenStream tokens, int index) {
		return ((CommonToken) tokens.get(index)).getStartIndex();
	}

	private final class Nodes extends NodeModelBuilder {

		@Override
		public ILeafNode newLeafNode(int offset, int length, @Nullable EObject grammarElement, boolean hidden,
				@Nullable SyntaxErrorMessage error, @Nullable ICompositeNode parent) {
			if (!offsets.get(offset)) {
				return super.newLeafNode(offset, length, grammarElement, hidden, error, parent);
			}
			return super.newLeafNode(offset, length, null, false, messages.get(offset), parent);
		}
	}
}
