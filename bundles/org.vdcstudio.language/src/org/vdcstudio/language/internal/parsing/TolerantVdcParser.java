/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.internal.parsing;

import java.util.BitSet;
import java.util.List;
import java.util.Objects;

import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.CharStream;
import org.antlr.runtime.RecognitionException;
import org.antlr.runtime.Token;
import org.antlr.runtime.TokenSource;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.nodemodel.impl.NodeModelBuilder;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.ParseException;
import org.eclipse.xtext.parser.ParseResult;
import org.eclipse.xtext.parser.antlr.IUnorderedGroupHelper;
import org.eclipse.xtext.parser.antlr.XtextTokenStream;
import org.vdcstudio.language.parser.antlr.VdcParser;

import com.google.inject.Inject;

/**
 * Reads all of a text that can be understood.
 *
 * <p>A text without mistakes is parsed once. Otherwise the statements that were not understood are made invisible and the
 * text is parsed again, until nothing more is found. What was left out stays in the nodes, as words without grammar that carry the messages.
 */
public class TolerantVdcParser extends VdcParser {

	/** Mistakes in different blocks are found in one pass, so that few passes are enough for most texts. */
	private static final int MAX_PASSES = 20;
	private static final int MIN_PASSES = 4;
	/** How many characters are parsed at most because of mistakes: a huge text gets fewer passes. */
	private static final int CHARACTER_BUDGET = 32_000_000;

	@Inject
	private StatementWords words;
	@Inject
	private VdcSyntaxMessages messages;

	@Override
	protected IParseResult doParse(@Nullable String rule, @Nullable CharStream in, @Nullable NodeModelBuilder unused,
			int lookAhead) {
		CharStream text = Objects.requireNonNull(in);
		BitSet omitted = new BitSet();
		OmittedWords leftOut = new OmittedWords();
		Pass last = parse(rule, text, leftOut, lookAhead, omitted);
		int passes = Math.clamp(CHARACTER_BUDGET / Math.max(1, text.size()), MIN_PASSES, MAX_PASSES);
		for (int pass = 2; pass <= passes && !last.found().isEmpty(); pass++) {
			for (Omission each : last.found()) {
				leftOut.add(each, last.tokens());
				omitted.set(each.from(), Math.max(each.to(), each.from() + 1));
			}
			CharStream again = new ANTLRStringStream(text.substring(0, text.size() - 1));
			last = parse(rule, again, leftOut, lookAhead, omitted);
		}
		return leftOut.isEmpty() ? last.result()
				: new ParseResult(last.result().getRootASTElement(), last.result().getRootNode(), true);
	}

	@Override
	protected boolean isReparseSupported() {
		return false;
	}

	private record Pass(IParseResult result, XtextTokenStream tokens, List<Omission> found) {
	}

	private Pass parse(@Nullable String rule, CharStream text, OmittedWords leftOut, int lookAhead, BitSet omitted) {
		TokenTypes types = TokenTypes.of(getTokenDefProvider());
		TokenSource names = new NamesInPlace(new WholeWords(createLexer(text), types),
				NamesInPlace.Kinds.of(getTokenDefProvider()));
		TokenSource source = new NestingLimit(names, text, types,
				offset -> leftOut.add(offset, NestingLimit.MESSAGE));
		XtextTokenStream tokens = createTokenStream(
				omitted.isEmpty() ? source : new Omitting(source, omitted, types.blank()));
		tokens.initCurrentLookAhead(lookAhead);
		setInitialHiddenTokens(tokens);
		TolerantParser parser = new TolerantParser(tokens, getGrammarAccess(), words, messages);
		parser.setTokenTypeMap(getTokenDefProvider().getTokenDefMap());
		parser.setNodeModelBuilder(leftOut.nodes());
		parser.setSemanticModelBuilder(getElementFactory());
		IUnorderedGroupHelper groups = getUnorderedGroupHelper().get();
		parser.setUnorderedGroupHelper(groups);
		groups.initializeWith(parser);
		try {
			IParseResult result = rule == null ? parser.parse() : parser.parse(rule);
			return new Pass(result, tokens, parser.omissions());
		} catch (RecognitionException e) {
			throw new ParseException(e.getMessage(), e);
		}
	}

	/** Hands omitted tokens out as blanks. */
	private static final class Omitting implements TokenSource {

		private final TokenSource source;
		private final BitSet omitted;
		private final int blank;
		private int index;

		Omitting(TokenSource source, BitSet omitted, int blank) {
			this.source = source;
			this.omitted = omitted;
			this.blank = blank;
		}

		@Override
		public Token nextToken() {
			Token token = source.nextToken();
			if (omitted.get(index++) && token.getType() != Token.EOF) {
				token.setType(blank);
			}
			return token;
		}

		@Override
		public String getSourceName() {
			return source.getSourceName();
		}
	}
}
