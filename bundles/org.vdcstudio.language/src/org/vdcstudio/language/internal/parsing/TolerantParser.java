/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.internal.parsing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.antlr.runtime.BitSet;
import org.antlr.runtime.IntStream;
import org.antlr.runtime.MismatchedTokenException;
import org.antlr.runtime.NoViableAltException;
import org.antlr.runtime.RecognitionException;
import org.antlr.runtime.Token;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.parser.antlr.AntlrDatatypeRuleToken;
import org.eclipse.xtext.parser.antlr.XtextTokenStream;
import org.vdcstudio.language.parser.antlr.internal.InternalVdcParser;
import org.vdcstudio.language.services.VdcGrammarAccess;

/**
 * One pass over a text, which finds out what should be left out in the next.
 *
 * <p>A generated parser gives a block up when it meets something that does not belong there, and with it every block
 * around it. This one notes the statement that is to blame and goes on behind the block.
 */
final class TolerantParser extends InternalVdcParser {

	static final int CLOSE = Arrays.asList(InternalVdcParser.tokenNames).indexOf("'}'");
	static final int OPEN = Arrays.asList(InternalVdcParser.tokenNames).indexOf("'{'");
	private static final String SUPPRESSION = "@suppress";

	private final VdcGrammarAccess grammar;
	private final StatementWords words;
	private final VdcSyntaxMessages messages;
	private final List<Omission> omissions = new ArrayList<>();
	private final WordSequence text;
	private boolean lost;

	TolerantParser(XtextTokenStream tokens, VdcGrammarAccess grammar, StatementWords words, VdcSyntaxMessages messages) {
		super(tokens, grammar);
		this.grammar = grammar;
		this.words = words;
		this.messages = messages;
		text = new WordSequence(tokens);
		setSyntaxErrorProvider(messages);
	}

	/** What should be left out. */
	List<Omission> omissions() {
		return omissions;
	}

	/**
	 * A brace is only made up where the text lacks one. Otherwise the word before a closing one does not belong into the
	 * block, even if it would be right outside; and what lacks an opening one lacks its whole block.
	 */
	@Override
	protected @Nullable Object recoverFromMismatchedToken(@Nullable IntStream in, int type, @Nullable BitSet follow)
			throws RecognitionException {
		if (type == Token.EOF || type == CLOSE && !(lacksBraces() && belongsOutside(input.index()))) {
			throw new MismatchedTokenException(type, in);
		}
		if (type == OPEN && text.braces() >= 0 && input.LA(2) != OPEN) {
			throw new MismatchedTokenException(type, in);
		}
		if (type == CLOSE) {
			reportError(new MismatchedTokenException(type, in));
			return null;
		}
		if (isMisspelt(type)) {
			reportError(new MismatchedTokenException(type, in));
			Token taken = input.LT(1);
			input.consume();
			return taken;
		}
		return super.recoverFromMismatchedToken(in, type, follow);
	}

	/** Whether the next word was meant to be a keyword. */
	private boolean isMisspelt(int keyword) {
		String name = InternalVdcParser.tokenNames[keyword];
		return name.startsWith("'") && input.LA(1) != Token.EOF
				&& Spelling.nearest(text.text(input.index()), List.of(name.substring(1, name.length() - 1))).isPresent();
	}

	@Override
	public void recover(@Nullable IntStream in, @Nullable RecognitionException problem) {
		@Nullable
		ParserRule rule = StatementWords.ruleOf(getCurrentNode());
		if (problem == null) {
			return;
		}
		if (problem instanceof MismatchedTokenException mismatch && mismatch.expecting == Token.EOF) {
			if (!lost) {
				omissions.add(behindTheEnd(Math.min(problem.index, text.last())));
			}
			super.recover(in, problem);
			return;
		}
		if (rule == null || !(rule.getType().getClassifier() instanceof EClass)) {
			recoverFromMissingValue(problem);
			return;
		}
		if (problem instanceof NoViableAltException && isInBody(getCurrentNode()) && lacksBraces()
				&& belongsOutside(input.index())) {
			reportError(new MismatchedTokenException(CLOSE, in));
			return;
		}
		if (!lost) {
			omissions.add(omission(problem));
		}
		if (isInBody(getCurrentNode())) {
			reportError(problem);
			skipBlock();
			state.errorRecovery = false;
		} else {
			// Behind a broken head nothing can be trusted any more; the next pass will know more.
			lost = true;
			super.recover(in, problem);
		}
	}

	/** A value that is missing is none in a list. */
	@Override
	protected void add(@Nullable EObject element, @Nullable String feature, @Nullable Object value, @Nullable String rule) {
		boolean missing = value instanceof AntlrDatatypeRuleToken token && (token.getText() == null || token.getText().isEmpty());
		if (!missing) {
			super.add(element, feature, value, rule);
		}
	}

	/** Where a value is missing, the next statement must not be taken for it. */
	private void recoverFromMissingValue(RecognitionException problem) {
		boolean endsStatement = input.LA(1) == CLOSE || input.LA(1) == Token.EOF
				|| words.around(getCurrentNode()).contains(text.text(input.index()));
		if (!endsStatement) {
			super.recover(input, problem);
		} else if (!text.followsNonsense(input.index())) {
			reportError(problem);
		}
	}

	/** What lacks something is the word before, wherever the next one stands. */
	@Override
	public void reportError(@Nullable RecognitionException problem) {
		super.reportError(problem);
		if (problem != null && VdcSyntaxMessages.isAboutWordBefore(problem)) {
			lastWord().filter(word -> word.getSyntaxErrorMessage() == null).ifPresent(this::appendError);
		}
	}

	private Optional<ILeafNode> lastWord() {
		for (INode node : getCurrentNode().getRootNode().getAsTreeIterable().reverse()) {
			if (node instanceof ILeafNode leaf && !leaf.isHidden() && leaf.getGrammarElement() != null) {
				return Optional.of(leaf);
			}
		}
		return Optional.empty();
	}

	// ------------------------------------------------------------ what to leave out

	private Omission omission(RecognitionException problem) {
		int at = Math.min(problem.index, text.last());
		@Nullable
		ParserRule rule = StatementWords.ruleOf(getCurrentNode());
		if (rule == grammar.getDesignFileRule()) {
			return behindTheEnd(at);
		}
		Set<String> starts = words.around(isInBody(getCurrentNode()) ? getCurrentNode() : getCurrentNode().getParent());
		int expecting = problem instanceof MismatchedTokenException mismatch ? mismatch.expecting : Token.INVALID_TOKEN_TYPE;
		boolean betweenStatements = expecting == CLOSE || problem instanceof NoViableAltException;
		// What begins like a statement is looked at as a whole before any of it is read.
		int begun = text.firstVisible(Math.min(input.index(), at), at);
		if (betweenStatements && !words.of(rule).isEmpty() && begun == at) {
			return new Omission(at, text.endOfStatement(at, at + 1, starts), at, unknown(at));
		}
		int from = betweenStatements && !words.of(rule).isEmpty() ? begun : text.startOfStatement(at, starts);
		int to = text.endOfStatement(from, Math.max(at, from + 1), starts);
		boolean behind = at >= to || at > from && VdcSyntaxMessages.isAboutWordBefore(problem);
		return new Omission(from, to, behind ? text.lastVisible(from, Math.min(at, to)) : at, incomplete(problem, from, at),
				VdcSyntaxMessages.isAboutWordBefore(problem));
	}

	private Omission behindTheEnd(int at) {
		Set<String> starts = words.of(grammar.getDesignFileRule());
		if (text.isClose(at)) {
			return new Omission(at, at + 1, at, "This brace closes nothing");
		}
		int before = text.lastVisible(0, at);
		if (text.braces() < 0 && before >= 0 && text.isClose(before)) {
			return new Omission(before, before + 1, before,
					"This brace closes everything, and more follows: one brace before it is too many");
		}
		if (starts.contains(text.text(at))) {
			return new Omission(at, text.last() + 1, at, "A file has one datacenter or elements of its own, not both");
		}
		return new Omission(at, text.endOfStatement(at, at + 1, starts), at, unknown(at));
	}

	private String unknown(int at) {
		String word = text.text(at);
		if (word.equals("\"")) {
			return "The quotes are not closed on this line";
		}
		if (word.equals("/") && at < text.last() && text.text(at + 1).equals("*")) {
			return "The comment is not closed: */ is missing";
		}
		if (word.equals(";") || word.equals(",")) {
			return "'" + word + "' is not needed: nothing but blanks stands between statements";
		}
		@Nullable
		ParserRule rule = words.blockAround(getCurrentNode());
		return VdcSyntaxMessages.unknown(word, rule == null ? Optional.empty() : words.kind(rule), known(rule), words.kindsWith(word));
	}

	/** The words that could be meant: those of statements, and more of what the last one lists. */
	private Set<String> known(@Nullable ParserRule rule) {
		Set<String> known = new TreeSet<>(words.of(rule));
		known.addAll(words.within(rule));
		lastWord().ifPresent(word -> known.addAll(Expected.again(word)));
		return known;
	}

	private String incomplete(RecognitionException problem, int from, int at) {
		if (text.text(from).equals(SUPPRESSION)) {
			Optional<String> missing = messages.of(grammar.getSuppressionRule(), text.visible(from, at + 1));
			if (missing.isPresent()) {
				return missing.get();
			}
		}
		Optional<String> asked = problem instanceof NoViableAltException && isInBody(getCurrentNode()) ? Optional.empty()
				: messages.of(problem, getCurrentNode(), InternalVdcParser.tokenNames);
		return asked.orElseGet(() -> VdcSyntaxMessages.isAboutWordBefore(problem)
				? "Something is missing" + Stop.of(problem).place() : unknown(at));
	}

	// ------------------------------------------------------------ blocks

	private void skipBlock() {
		int depth = 0;
		while (input.LA(1) != Token.EOF) {
			int type = input.LA(1);
			input.consume();
			if (type == OPEN) {
				depth++;
			} else if (type == CLOSE && depth-- == 0) {
				return;
			}
		}
	}

	private boolean lacksBraces() {
		return text.braces() > 0;
	}

	private boolean belongsOutside(int at) {
		if (input.LA(1) == Token.EOF) {
			return true;
		}
		@Nullable
		INode node = getCurrentNode().getParent();
		while (node != null) {
			if (words.of(StatementWords.ruleOf(node)).contains(text.text(at))) {
				return true;
			}
			node = node.getParent();
		}
		return false;
	}

	private static boolean isInBody(ICompositeNode node) {
		for (INode child : node.getChildren()) {
			if (child instanceof ILeafNode && child.getGrammarElement() instanceof Keyword keyword
					&& keyword.getValue().equals("{")) {
				return true;
			}
		}
		return false;
	}
}
