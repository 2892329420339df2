/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.internal.parsing;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.antlr.runtime.MismatchedTokenException;
import org.antlr.runtime.RecognitionException;
import org.antlr.runtime.Token;
import org.antlr.runtime.UnwantedTokenException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.diagnostics.Diagnostic;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.parser.antlr.SyntaxErrorMessageProvider;
import org.vdcstudio.language.internal.linking.KindWords;

import com.google.inject.Inject;

/** Says what is wrong in words that do not speak about parsers. */
public class VdcSyntaxMessages extends SyntaxErrorMessageProvider {

	/** The code of messages about statements that are right as far as they go. */
	public static final String UNENDED = "org.vdcstudio.language.unended";

	private static final String INVALID_TOKEN = "Invalid token ";
	private static final String NOT_UNDERSTOOD = "This is not understood";
	/** More kinds than this that a word could belong to are of no help. */
	private static final int MANY = 3;

	private final KindWords kinds;

	@Inject
	VdcSyntaxMessages(KindWords kinds) {
		this.kinds = kinds;
	}

	@Override
	public SyntaxErrorMessage getSyntaxErrorMessage(@Nullable IParserErrorContext context) {
		@Nullable
		RecognitionException problem = context == null ? null : context.getRecognitionException();
		if (context == null || problem == null) {
			return error(context == null ? NOT_UNDERSTOOD : ofLexer(String.valueOf(context.getDefaultMessage())), false);
		}
		return error(of(problem, context.getCurrentNode(), context.getTokenNames())
				.orElseGet(() -> Stop.of(problem).foundText() + " is not expected here"), isAboutWordBefore(problem));
	}

	/** What nodes carry: a message, and whether all that is wrong is that something is missing behind a word. */
	static SyntaxErrorMessage error(String message, boolean unended) {
		return new SyntaxErrorMessage(message, unended ? UNENDED : Diagnostic.SYNTAX_DIAGNOSTIC);
	}

	/** The lexer says what it stopped at, or what it waited for. */
	private static String ofLexer(String message) {
		String token = message.startsWith(INVALID_TOKEN) ? message.substring(INVALID_TOKEN.length()).strip() : "";
		if (token.startsWith("\"") || message.contains("'\"'")) {
			return "The quotes are not closed on this line";
		}
		if (token.startsWith("/*") || message.contains("'*'")) {
			return "The comment is not closed: */ is missing";
		}
		return token.isEmpty() ? NOT_UNDERSTOOD : Stop.quoted(token.lines().findFirst().orElse("")) + " means nothing";
	}

	/**
	 * What is wrong, in one sentence; empty when all that is known is that nothing fits.
	 *
	 * @param node what was being read
	 */
	Optional<String> of(RecognitionException problem, INode node, String[] tokenNames) {
		Stop stop = Stop.of(problem);
		if (problem instanceof UnwantedTokenException) {
			return Optional.of(stop.foundText() + " does not belong here"
					+ (Expected.followsName(node) ? "; a name with blanks stands in quotes" : ""));
		}
		if (problem instanceof MismatchedTokenException mismatch && isBraceOrEnd(mismatch.expecting, tokenNames)) {
			String missing = name(mismatch.expecting, tokenNames) + " is missing";
			return Optional.of(isAboutWordBefore(problem) ? missing + stop.place() : missing + " before " + stop.foundText());
		}
		return Expected.at(node, kinds).map(expected -> sentence(expected.behindComma(), stop));
	}

	/** Where words do not follow a rule that has no choices, in one sentence; empty when they do as far as they go. */
	Optional<String> of(ParserRule rule, List<Token> words) {
		return StraightRule.mismatch(rule, words)
				.map(mismatch -> sentence(new Expected(mismatch.asked(), kinds).behindComma(), mismatch.stop()));
	}

	/**
	 * What is said of a word that means nothing where it stands.
	 *
	 * @param block  what the block around it is called
	 * @param known  the words that could stand there
	 * @param blocks what the blocks are called in which it means something
	 */
	static String unknown(String word, Optional<String> block, Collection<String> known, List<String> blocks) {
		if (known.contains(word)) {
			return Stop.quoted(word) + " does not belong here";
		}
		String here = Stop.quoted(word) + " means nothing" + block.map(kind -> " in '" + kind + "'").orElse("");
		Optional<String> meant = Spelling.nearest(word, known);
		if (meant.isPresent()) {
			return here + didYouMean(meant.get());
		}
		return blocks.isEmpty() || blocks.size() > MANY ? here
				: here + ", only in '" + String.join("', '", blocks).replaceFirst(", (?=[^,]*$)", " and ") + "'";
	}

	/** Whether a problem is that something is missing behind a word, rather than that another word stands there. */
	static boolean isAboutWordBefore(RecognitionException problem) {
		boolean closes = problem instanceof MismatchedTokenException mismatch
				&& (mismatch.expecting == Token.EOF || mismatch.expecting == TolerantParser.CLOSE);
		return !(problem instanceof UnwantedTokenException) && !closes && Stop.of(problem).isBehind();
	}

	private static String sentence(Expected expected, Stop stop) {
		Collection<String> choice = expected.choice();
		if (!choice.isEmpty() && !stop.isBehind()) {
			return stop.foundText() + " is none of " + String.join(", ", choice)
					+ Spelling.nearest(stop.foundText().replace("'", ""), choice).map(VdcSyntaxMessages::didYouMean).orElse("");
		}
		String words = expected.words();
		String asked = Character.toUpperCase(words.charAt(0)) + words.substring(1);
		return stop.isBehind() ? asked + " is missing" + stop.place()
				: asked + " is expected" + stop.place() + ", not " + stop.foundText()
						+ (expected.isName() && stop.isWord() ? "; in quotes it is a name" : "");
	}

	private static String didYouMean(String word) {
		return "; did you mean '" + word + "'?";
	}

	private static boolean isBraceOrEnd(int type, String[] tokenNames) {
		String name = name(type, tokenNames);
		return name.equals("'{'") || name.equals("'}'") || type == Token.EOF;
	}

	private static String name(int type, String[] tokenNames) {
		return type >= 0 && type < tokenNames.length ? tokenNames[type] : "The end of the text";
	}
}
