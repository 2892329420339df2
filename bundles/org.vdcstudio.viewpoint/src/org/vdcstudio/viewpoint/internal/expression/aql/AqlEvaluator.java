/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.viewpoint.internal.expression.aql;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.viewpoint.internal.expression.EvaluationException;
import org.vdcstudio.viewpoint.internal.expression.JavaServices;
import org.vdcstudio.viewpoint.internal.expression.Nothing;
import org.vdcstudio.viewpoint.internal.expression.Scope;

/** Walks the tree of an expression. */
final class AqlEvaluator {

	private AqlEvaluator() {
	}

	static @Nullable Object evaluate(AqlNode node, Scope scope) {
		return switch (node) {
			case AqlNode.Constant constant -> constant.value();
			case AqlNode.Variable variable -> scope.require(variable.name());
			case AqlNode.TypeName type -> type(type, scope);
			case AqlNode.TypeSet set -> set.types().stream().map(type -> type(type, scope)).toList();
			case AqlNode.EnumLiteral literal -> literal(literal, scope);
			case AqlNode.CollectionLiteral literal -> collection(literal, scope);
			case AqlNode.Feature feature -> feature(evaluate(feature.receiver(), scope), feature.name());
			case AqlNode.Call call -> call(call, scope);
			case AqlNode.CollectionCall call -> collectionCall(call, scope);
			case AqlNode.Iteration iteration -> iterate(iteration, scope);
			case AqlNode.Binary binary -> binary(binary, scope);
			case AqlNode.Unary unary -> unary(unary.operator(), evaluate(unary.operand(), scope));
			case AqlNode.If choice -> choice(choice, scope);
			case AqlNode.Let let -> evaluate(let.body(), scope.with(let.variable(), evaluate(let.value(), scope)));
		};
	}

	private static Object type(AqlNode.TypeName type, Scope scope) {
		return scope.context().types().classifier(type.packageName(), type.name())
				.orElseThrow(() -> new EvaluationException("there is no type " + type.packageName() + "::" + type.name()));
	}

	private static Object literal(AqlNode.EnumLiteral literal, Scope scope) {
		Object type = type(new AqlNode.TypeName(literal.packageName(), literal.type()), scope);
		EEnumLiteral found = type instanceof EEnum eEnum ? eEnum.getEEnumLiteral(literal.name()) : null;
		if (found == null) {
			throw new EvaluationException(literal.type() + " has no literal " + literal.name());
		}
		return found.getInstance();
	}

	private static Object collection(AqlNode.CollectionLiteral literal, Scope scope) {
		List<@Nullable Object> values = new ArrayList<>();
		literal.values().forEach(value -> values.add(evaluate(value, scope)));
		return literal.unique() ? new LinkedHashSet<>(values) : values;
	}

	private static @Nullable Object feature(@Nullable Object receiver, String name) {
		return switch (receiver) {
			case null -> null;
			case Collection<?> values -> AqlValues.collected(values, value -> feature(value, name));
			case EObject element -> {
				EStructuralFeature feature = element.eClass().getEStructuralFeature(name);
				yield feature == null ? Nothing.VALUE : AqlValues.normalised(element.eGet(feature));
			}
			case Enumerator literal -> switch (name) {
				case "name" -> literal.getName();
				case "literal" -> literal.getLiteral();
				case "value" -> literal.getValue();
				default -> Nothing.VALUE;
			};
			default -> Nothing.VALUE;
		};
	}

	private static @Nullable Object call(AqlNode.Call call, Scope scope) {
		Object receiver = evaluate(call.receiver(), scope);
		if (receiver == Nothing.VALUE) {
			return Nothing.VALUE;
		}
		List<@Nullable Object> arguments = arguments(call.arguments(), scope);
		if (receiver instanceof Collection<?> values) {
			return AqlValues.collected(values, value -> callOne(value, call.name(), arguments, scope));
		}
		return callOne(receiver, call.name(), arguments, scope);
	}

	private static List<@Nullable Object> arguments(List<AqlNode> nodes, Scope scope) {
		List<@Nullable Object> arguments = new ArrayList<>();
		nodes.forEach(node -> arguments.add(evaluate(node, scope)));
		return arguments;
	}

	private static @Nullable Object callOne(@Nullable Object receiver, String name, List<@Nullable Object> arguments,
			Scope scope) {
		if (arguments.contains(Nothing.VALUE)) {
			return Nothing.VALUE;
		}
		Optional<JavaServices.Result> service = service(receiver, name, arguments, scope);
		return service.isPresent() ? AqlValues.normalised(service.get().value())
				: ValueOperations.call(AqlValues.normalised(receiver), name, arguments, scope.context());
	}

	private static Optional<JavaServices.Result> service(@Nullable Object receiver, String name,
			List<@Nullable Object> arguments, Scope scope) {
		List<@Nullable Object> all = new ArrayList<>();
		all.add(receiver);
		all.addAll(arguments);
		return scope.context().services().call(name, all);
	}

	private static @Nullable Object collectionCall(AqlNode.CollectionCall call, Scope scope) {
		Object receiver = evaluate(call.receiver(), scope);
		if (receiver == Nothing.VALUE) {
			return Nothing.VALUE;
		}
		List<@Nullable Object> arguments = arguments(call.arguments(), scope);
		if (arguments.contains(Nothing.VALUE)) {
			return Nothing.VALUE;
		}
		Collection<?> values = AqlValues.collection(receiver);
		Optional<JavaServices.Result> service = service(values, call.name(), arguments, scope);
		return service.isPresent() ? service.get().value() : CollectionOperations.call(values, call.name(), arguments);
	}

	private static @Nullable Object iterate(AqlNode.Iteration iteration, Scope scope) {
		Object receiver = evaluate(iteration.receiver(), scope);
		if (receiver == Nothing.VALUE) {
			return Nothing.VALUE;
		}
		Collection<?> values = AqlValues.collection(receiver);
		Function<@Nullable Object, @Nullable Object> body = value -> evaluate(iteration.body(),
				scope.with(iteration.variable(), value));
		return switch (iteration.name()) {
			case "select" -> filtered(values, body, Boolean.TRUE);
			case "reject" -> filtered(values, body, Boolean.FALSE);
			case "collect" -> AqlValues.sameKind(values, AqlValues.collected(values, body));
			case "any" -> filtered(values, body, Boolean.TRUE).stream().findFirst().orElse(null);
			case "exists" -> !filtered(values, body, Boolean.TRUE).isEmpty();
			case "forAll" -> filtered(values, body, Boolean.TRUE).size() == values.size();
			case "one" -> filtered(values, body, Boolean.TRUE).size() == 1;
			case "isUnique" -> values.stream().map(body).distinct().count() == values.size();
			case "sortedBy" -> sorted(values, body);
			case "closure" -> closure(values, body);
			default -> Nothing.VALUE;
		};
	}

	private static Collection<@Nullable Object> filtered(Collection<?> values,
			Function<@Nullable Object, @Nullable Object> condition, Boolean wanted) {
		List<@Nullable Object> kept = new ArrayList<>();
		for (Object value : values) {
			if (wanted.equals(condition.apply(value))) {
				kept.add(value);
			}
		}
		return AqlValues.sameKind(values, kept);
	}

	private static Collection<@Nullable Object> sorted(Collection<?> values,
			Function<@Nullable Object, @Nullable Object> key) {
		record Keyed(@Nullable Object value, @Nullable Object key) {
		}
		List<Keyed> keyed = new ArrayList<>();
		values.forEach(value -> keyed.add(new Keyed(value, key.apply(value))));
		keyed.sort((left, right) -> AqlValues.compare(left.key(), right.key()));
		List<@Nullable Object> sorted = new ArrayList<>();
		keyed.forEach(each -> sorted.add(each.value()));
		return AqlValues.sameKind(values, sorted);
	}

	private static Set<@Nullable Object> closure(Collection<?> values, Function<@Nullable Object, @Nullable Object> step) {
		Set<@Nullable Object> reached = new LinkedHashSet<>();
		Deque<Object> open = new ArrayDeque<>(values);
		for (Object next = open.poll(); next != null; next = open.poll()) {
			for (Object found : AqlValues.collected(List.of(next), step)) {
				if (found != null && reached.add(found)) {
					open.add(found);
				}
			}
		}
		return reached;
	}

	private static @Nullable Object binary(AqlNode.Binary binary, Scope scope) {
		Object left = evaluate(binary.left(), scope);
		return switch (binary.operator()) {
			case "and" -> Boolean.FALSE.equals(left) ? (Object) false : logical(binary, left, scope);
			case "or" -> Boolean.TRUE.equals(left) ? (Object) true : logical(binary, left, scope);
			case "implies" -> Boolean.FALSE.equals(left) ? (Object) true : logical(binary, left, scope);
			default -> Operators.apply(binary.operator(), left, evaluate(binary.right(), scope));
		};
	}

	/** Once the left side has not decided, the right side is the result. */
	private static Object logical(AqlNode.Binary binary, @Nullable Object left, Scope scope) {
		Object right = evaluate(binary.right(), scope);
		return left instanceof Boolean && right instanceof Boolean ? right
				: Operators.undefined(binary.operator(), left, right);
	}

	private static @Nullable Object unary(String operator, @Nullable Object operand) {
		if (operator.equals("-")) {
			return Operators.negate(operand);
		}
		return operand instanceof Boolean truth ? (Object) !truth : Operators.undefined(operator, operand, operand);
	}

	private static @Nullable Object choice(AqlNode.If choice, Scope scope) {
		return evaluate(choice.condition(), scope) instanceof Boolean condition
				? evaluate(condition ? choice.then() : choice.otherwise(), scope)
				: Nothing.VALUE;
	}
}
