/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.viewpoint.internal.expression.aql;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.vdcstudio.viewpoint.internal.expression.aql.AqlLexer.Kind;
import org.vdcstudio.viewpoint.internal.expression.aql.AqlLexer.Token;

/** Recursive descent over the tokens of an expression; each method is one level of precedence. */
final class AqlParser {

	private final List<Token> tokens;
	private int position;

	private AqlParser(List<Token> tokens) {
		this.tokens = tokens;
	}

	static AqlNode parse(String text) throws AqlSyntaxException {
		AqlParser parser = new AqlParser(AqlLexer.tokens(text));
		AqlNode node = parser.expression();
		if (parser.peek().kind() != Kind.END) {
			throw parser.unexpected();
		}
		return node;
	}

	private Token peek() {
		return tokens.get(position);
	}

	private Token peek(int ahead) {
		return tokens.get(Math.min(position + ahead, tokens.size() - 1));
	}

	private Token take() {
		Token token = peek();
		if (token.kind() != Kind.END) {
			position++;
		}
		return token;
	}

	private boolean accept(String symbolOrKeyword) {
		boolean found = peek().is(symbolOrKeyword);
		if (found) {
			position++;
		}
		return found;
	}

	private void expect(String symbolOrKeyword) throws AqlSyntaxException {
		if (!accept(symbolOrKeyword)) {
			throw new AqlSyntaxException(symbolOrKeyword + " expected instead of " + peek().text(), peek().offset());
		}
	}

	private String name() throws AqlSyntaxException {
		if (peek().kind() != Kind.NAME) {
			throw new AqlSyntaxException("name expected instead of " + peek().text(), peek().offset());
		}
		return take().text();
	}

	private AqlSyntaxException unexpected() {
		return new AqlSyntaxException("unexpected " + peek().text(), peek().offset());
	}

	private AqlNode expression() throws AqlSyntaxException {
		AqlNode left = disjunction();
		while (peek().is("implies")) {
			left = new AqlNode.Binary(take().text(), left, disjunction());
		}
		return left;
	}

	private AqlNode disjunction() throws AqlSyntaxException {
		AqlNode left = conjunction();
		while (peek().is("or") || peek().is("xor")) {
			left = new AqlNode.Binary(take().text(), left, conjunction());
		}
		return left;
	}

	private AqlNode conjunction() throws AqlSyntaxException {
		AqlNode left = comparison();
		while (peek().is("and")) {
			left = new AqlNode.Binary(take().text(), left, comparison());
		}
		return left;
	}

	private AqlNode comparison() throws AqlSyntaxException {
		AqlNode left = sum();
		while (peek().kind() == Kind.SYMBOL && Set.of("=", "==", "<>", "!=", "<", "<=", ">", ">=").contains(peek().text())) {
			left = new AqlNode.Binary(take().text(), left, sum());
		}
		return left;
	}

	private AqlNode sum() throws AqlSyntaxException {
		AqlNode left = product();
		while (peek().is("+") || peek().is("-")) {
			left = new AqlNode.Binary(take().text(), left, product());
		}
		return left;
	}

	private AqlNode product() throws AqlSyntaxException {
		AqlNode left = unary();
		while (peek().is("*") || peek().is("/")) {
			left = new AqlNode.Binary(take().text(), left, unary());
		}
		return left;
	}

	private AqlNode unary() throws AqlSyntaxException {
		if (peek().is("not") || peek().is("-")) {
			return new AqlNode.Unary(take().text(), unary());
		}
		return navigation();
	}

	private AqlNode navigation() throws AqlSyntaxException {
		AqlNode node = primary();
		while (true) {
			if (accept(".")) {
				String name = name();
				node = peek().is("(") ? new AqlNode.Call(node, name, arguments()) : new AqlNode.Feature(node, name);
			} else if (accept("->")) {
				node = collectionCall(node, name());
			} else {
				return node;
			}
		}
	}

	private AqlNode collectionCall(AqlNode receiver, String name) throws AqlSyntaxException {
		if (peek().is("(") && peek(1).kind() == Kind.NAME
				&& (peek(2).is("|") || peek(2).is(":"))) {
			expect("(");
			String variable = name();
			if (accept(":")) {
				qualifiedName();
			}
			expect("|");
			AqlNode body = expression();
			expect(")");
			return new AqlNode.Iteration(receiver, name, variable, body);
		}
		return new AqlNode.CollectionCall(receiver, name, arguments());
	}

	private List<AqlNode> arguments() throws AqlSyntaxException {
		expect("(");
		List<AqlNode> arguments = new ArrayList<>();
		if (!accept(")")) {
			do {
				arguments.add(expression());
			} while (accept(","));
			expect(")");
		}
		return arguments;
	}

	private AqlNode primary() throws AqlSyntaxException {
		Token token = peek();
		return switch (token.kind()) {
			case TEXT -> new AqlNode.Constant(take().text());
			case INTEGER -> integer();
			case REAL -> new AqlNode.Constant(Double.valueOf(take().text()));
			case NAME -> named();
			case SYMBOL -> symbol();
			case END -> throw unexpected();
		};
	}

	private AqlNode integer() throws AqlSyntaxException {
		Token token = take();
		try {
			return new AqlNode.Constant(Integer.valueOf(token.text()));
		} catch (NumberFormatException e) {
			throw new AqlSyntaxException("the number " + token.text() + " is too large", token.offset());
		}
	}

	private AqlNode symbol() throws AqlSyntaxException {
		if (accept("(")) {
			AqlNode inner = expression();
			expect(")");
			return inner;
		}
		if (accept("{")) {
			List<AqlNode.TypeName> types = new ArrayList<>();
			do {
				List<String> path = qualifiedName();
				if (path.size() != 2) {
					throw unexpected();
				}
				types.add(new AqlNode.TypeName(path.get(0), path.get(1)));
			} while (accept("|"));
			expect("}");
			return new AqlNode.TypeSet(types);
		}
		throw unexpected();
	}

	private List<String> qualifiedName() throws AqlSyntaxException {
		List<String> path = new ArrayList<>();
		do {
			path.add(name());
		} while (accept("::"));
		return path;
	}

	private AqlNode named() throws AqlSyntaxException {
		switch (peek().text()) {
			case "true", "false":
				return new AqlNode.Constant(Boolean.valueOf(take().text()));
			case "null":
				take();
				return new AqlNode.Constant(null);
			case "if":
				return choice();
			case "let":
				take();
				return let();
			case "Sequence", "OrderedSet":
				return peek(1).is("{") ? collection() : path();
			default:
				return path();
		}
	}

	private AqlNode path() throws AqlSyntaxException {
		List<String> path = qualifiedName();
		return switch (path.size()) {
			case 1 -> new AqlNode.Variable(path.get(0));
			case 2 -> new AqlNode.TypeName(path.get(0), path.get(1));
			case 3 -> new AqlNode.EnumLiteral(path.get(0), path.get(1), path.get(2));
			default -> throw unexpected();
		};
	}

	private AqlNode choice() throws AqlSyntaxException {
		expect("if");
		AqlNode condition = expression();
		expect("then");
		AqlNode then = expression();
		expect("else");
		AqlNode otherwise = expression();
		expect("endif");
		return new AqlNode.If(condition, then, otherwise);
	}

	private AqlNode let() throws AqlSyntaxException {
		String variable = name();
		if (accept(":")) {
			qualifiedName();
		}
		expect("=");
		AqlNode value = expression();
		if (accept(",")) {
			return new AqlNode.Let(variable, value, let());
		}
		expect("in");
		return new AqlNode.Let(variable, value, expression());
	}

	private AqlNode collection() throws AqlSyntaxException {
		boolean unique = take().is("OrderedSet");
		expect("{");
		List<AqlNode> values = new ArrayList<>();
		if (!accept("}")) {
			do {
				values.add(expression());
			} while (accept(","));
			expect("}");
		}
		return new AqlNode.CollectionLiteral(unique, values);
	}
}
