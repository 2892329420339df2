/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.viewpoint.internal.expression.aql;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

/** The tree of an expression. */
sealed interface AqlNode {

	/** A constant: text, number, truth or null. */
	record Constant(@Nullable Object value) implements AqlNode {
	}

	/** A variable by its name. */
	record Variable(String name) implements AqlNode {
	}

	/** A type such as {@code dc::Host}. */
	record TypeName(String packageName, String name) implements AqlNode {
	}

	/** One of several types such as {@code {dc::Vm|dc::Disk}}. */
	record TypeSet(List<TypeName> types) implements AqlNode {
	}

	/** A literal of an enumeration such as {@code dc::State::LOST}. */
	record EnumLiteral(String packageName, String type, String name) implements AqlNode {
	}

	/** A sequence or, if ordered and unique, an ordered set written out. */
	record CollectionLiteral(boolean unique, List<AqlNode> values) implements AqlNode {
	}

	/** A feature of a value, or of each value of a collection. */
	record Feature(AqlNode receiver, String name) implements AqlNode {
	}

	/** A call on a value, or on each value of a collection. */
	record Call(AqlNode receiver, String name, List<AqlNode> arguments) implements AqlNode {
	}

	/** A call on a whole collection. */
	record CollectionCall(AqlNode receiver, String name, List<AqlNode> arguments) implements AqlNode {
	}

	/** A call on a whole collection with an expression for each value. */
	record Iteration(AqlNode receiver, String name, String variable, AqlNode body) implements AqlNode {
	}

	/** An operator between two values. */
	record Binary(String operator, AqlNode left, AqlNode right) implements AqlNode {
	}

	/** {@code not} or {@code -} before a value. */
	record Unary(String operator, AqlNode operand) implements AqlNode {
	}

	/** A choice. */
	record If(AqlNode condition, AqlNode then, AqlNode otherwise) implements AqlNode {
	}

	/** A name for a value. */
	record Let(String variable, AqlNode value, AqlNode body) implements AqlNode {
	}
}
