/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.internal.parsing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.CharStream;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.RecognitionException;
import org.antlr.runtime.Token;
import org.antlr.runtime.TokenSource;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.diagnostics.Diagnostic;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.nodemodel.impl.NodeModelBuilder;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
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
 * text is parsed again, until nothing more is found; what was left out carries the messages.
 */
public class TolerantVdcParser extends VdcParser {

	/** Mistakes in different blocks are found in one pass, so that few passes are enough for most texts. */
	private static final int MAX_PASSES = 20;

	@Inject
	private StatementWords words;

	@Override
	protected IParseResult doParse(@Nullable String rule, @Nullable CharStream in, @Nullable NodeModelBuilder builder,
			int lookAhead) {
		CharStream text = Objects.requireNonNull(in);
		List<Omission> omissions = new ArrayList<>();
		NodeModelBuilder nodes = Objects.requireNonNull(builder);
		for (int pass = 1;; pass++) {
			Pass result = parse(rule, text, nodes, lookAhead, omissions);
			if (result.found().isEmpty() || pass == MAX_PASSES) {
				return withMessages(result, omissions, nodes);
			}
			omissions.addAll(result.found());
			text = new ANTLRStringStream(text.substring(0, text.size() - 1));
			nodes = createNodeModelBuilder();
		}
	}

	@Override
	protected boolean isReparseSupported() {
		return false;
	}

	private record Pass(IParseResult result, XtextTokenStream tokens, List<Omission> found) {
	}

	private Pass parse(@Nullable String rule, CharStream text, NodeModelBuilder nodes, int lookAhead,
			List<Omission> omissions) {
		TokenSource source = createLexer(text);
		XtextTokenStream tokens = createTokenStream(omissions.isEmpty() ? source : new Omitting(source, omissions, blank()));
		tokens.initCurrentLookAhead(lookAhead);
		setInitialHiddenTokens(tokens);
		TolerantParser parser = new TolerantParser(tokens, getGrammarAccess(), words);
		parser.setTokenTypeMap(getTokenDefProvider().getTokenDefMap());
		parser.setSyntaxErrorProvider(getSyntaxErrorProvider());
		parser.setNodeModelBuilder(nodes);
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

	private int blank() {
		for (Map.Entry<Integer, String> each : getTokenDefProvider().getTokenDefMap().entrySet()) {
			if ("RULE_WS".equals(each.getValue())) {
				return each.getKey();
			}
		}
		throw new IllegalStateException("The language has no blanks");
	}

	private static IParseResult withMessages(Pass pass, List<Omission> omissions, NodeModelBuilder nodes) {
		IParseResult result = pass.result();
		if (omissions.isEmpty()) {
			return result;
		}
		ICompositeNode root = result.getRootNode();
		for (Omission each : omissions) {
			int offset = ((CommonToken) pass.tokens().get(each.at())).getStartIndex();
			@Nullable
			ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(root, offset);
			if (leaf != null && leaf.getSyntaxErrorMessage() == null) {
				nodes.setSyntaxError(leaf, new SyntaxErrorMessage(each.message(), Diagnostic.SYNTAX_DIAGNOSTIC));
			}
		}
		return new ParseResult(result.getRootASTElement(), root, true);
	}

	/** Hands omitted tokens out as blanks. */
	private static final class Omitting implements TokenSource {

		private final TokenSource source;
		private final BitSet omitted = new BitSet();
		private final int blank;
		private int index;

		Omitting(TokenSource source, List<Omission> omissions, int blank) {
			this.source = source;
			this.blank = blank;
			omissions.forEach(each -> omitted.set(each.from(), Math.max(each.to(), each.from() + 1)));
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
