/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.RuleCall;
import org.vdcstudio.language.internal.StandardInjector;
import org.vdcstudio.language.internal.grammar.ElementGrammar;
import org.vdcstudio.model.compute.ComputePackage;
import org.vdcstudio.model.core.CoreFactory;
import org.vdcstudio.model.core.CorePackage;
import org.vdcstudio.model.core.Datacenter;
import org.vdcstudio.model.core.DesignFile;
import org.vdcstudio.model.core.NamedElement;
import org.vdcstudio.model.lab.LabPackage;
import org.vdcstudio.model.naming.NamingPackage;
import org.vdcstudio.model.network.NetworkPackage;
import org.vdcstudio.model.scenario.ScenarioPackage;
import org.vdcstudio.model.storage.StoragePackage;

/** Makes up models that the grammar can write, from the grammar: whatever it has will be in one of them. */
final class RandomModels {

	/** All concerns of the metamodel. */
	static final List<EPackage> CONCERNS = List.of(CorePackage.eINSTANCE, NamingPackage.eINSTANCE, NetworkPackage.eINSTANCE,
			StoragePackage.eINSTANCE, ComputePackage.eINSTANCE, LabPackage.eINSTANCE, ScenarioPackage.eINSTANCE);

	/** The kinds of elements that stand in a text, without files and their imports. */
	static final List<EClass> KINDS = kinds();

	/**
	 * A reference that is to be set when all elements are there.
	 *
	 * @param property what goes with it when there is nothing to refer to; null when the whole element goes
	 */
	private record Wanted(EObject element, EReference reference, @Nullable AbstractElement property) {
	}

	private static final int DEEPEST = 7;

	private final ElementGrammar grammar = StandardInjector.get().getInstance(ElementGrammar.class);
	private final Random random;
	private final RandomValues values;
	private final double density;
	private final List<Wanted> wanted = new ArrayList<>();
	private int depth;

	/**
	 * Models that depend on nothing but a source of randomness.
	 *
	 * @param prefix  with what names begin
	 * @param density how likely it is that something optional is there; 1 for models that have everything
	 */
	RandomModels(Random random, String prefix, double density) {
		this.random = random;
		this.density = density;
		values = new RandomValues(random, prefix);
	}

	/** A file that holds elements of many kinds, with or without a datacenter. */
	DesignFile file() {
		DesignFile file = CoreFactory.eINSTANCE.createDesignFile();
		boolean hasDatacenter = density >= 1 || random.nextInt(4) > 0;
		String content = hasDatacenter ? "datacenter" : "elements";
		AbstractElement statement = grammar.statement(file.eClass(),
				Objects.requireNonNull(file.eClass().getEStructuralFeature(content))).orElseThrow();
		while (file.eContents().isEmpty()) {
			fill(file, statement, statement);
			refer(file, file);
		}
		return file;
	}

	/** An element that a rule of the grammar writes, and everything in it; null when it must refer to what the file lacks. */
	@Nullable
	EObject element(RuleCall rule, EObject file) {
		EObject element = create(values.any(kinds(rule)));
		return refer(element, file) ? element : null;
	}

	private EObject create(EClass type) {
		EObject element = EcoreUtil.create(type);
		depth++;
		for (AbstractElement part : grammar.head(type)) {
			boolean isOptional = GrammarUtil.isOptionalCardinality(part);
			if (!isOptional || isThere()) {
				fill(element, part, isOptional && !isSuppression(part) ? part : null);
			}
		}
		for (AbstractElement property : grammar.statements(type)) {
			if (isThere()) {
				fill(element, property, property);
			}
		}
		depth--;
		return element;
	}

	private static boolean isSuppression(AbstractElement part) {
		return part instanceof Assignment assignment && "suppressions".equals(assignment.getFeature());
	}

	private boolean isThere() {
		return random.nextDouble() < density;
	}

	private void fill(EObject element, AbstractElement piece, @Nullable AbstractElement property) {
		switch (piece) {
			case Assignment assignment -> assign(element, assignment, property);
			case Group group -> group.getElements().stream()
					.filter(each -> !GrammarUtil.isOptionalCardinality(each) || isThere())
					.forEach(each -> fill(element, each, property));
			case Alternatives alternatives -> fill(element, values.any(alternatives.getElements()), property);
			default -> {
				// A keyword says nothing that the model has to know.
			}
		}
	}

	private void assign(EObject element, Assignment assignment, @Nullable AbstractElement property) {
		EStructuralFeature feature = Objects.requireNonNull(element.eClass().getEStructuralFeature(assignment.getFeature()));
		if (feature instanceof EReference reference && reference.isContainment()) {
			if (depth < DEEPEST) {
				contained((RuleCall) assignment.getTerminal(), reference).forEach(each -> put(element, reference, create(each)));
			}
		} else if (feature instanceof EReference reference) {
			wanted.add(new Wanted(element, reference, property));
		} else {
			put(element, feature, values.of((EAttribute) feature, assignment));
		}
	}

	/** What is put into an element: everything possible, or some of it. */
	private List<EClass> contained(RuleCall rule, EReference reference) {
		List<EClass> possible = kinds(rule);
		if (!reference.isMany()) {
			return List.of(values.any(possible));
		}
		List<EClass> some = new ArrayList<>(possible);
		some.removeIf(each -> !isThere());
		possible.stream().filter(each -> random.nextInt(5) == 0).forEach(some::add);
		return some;
	}

	private static List<EClass> kinds(RuleCall rule) {
		EClass type = (EClass) rule.getRule().getType().getClassifier();
		return type.isAbstract() ? KINDS.stream().filter(type::isSuperTypeOf).toList() : List.of(type);
	}

	/**
	 * Sets references to what a file has. Elements that must refer to what it does not have go.
	 *
	 * @return whether the root is not among those
	 */
	private boolean refer(EObject root, EObject file) {
		boolean isComplete = true;
		boolean goesOn = true;
		while (goesOn && isComplete) {
			goesOn = false;
			for (Wanted each : wanted) {
				boolean lacks = each.property() == null && EcoreUtil.isAncestor(root, each.element())
						&& targets(each, root, file).isEmpty();
				if (lacks) {
					isComplete &= removeWithStatement(each.element());
					goesOn = true;
				}
			}
		}
		wanted.forEach(each -> set(each, targets(each, root, file)));
		wanted.clear();
		return isComplete;
	}

	private void set(Wanted reference, List<NamedElement> targets) {
		EObject element = reference.element();
		@Nullable
		AbstractElement property = reference.property();
		if (!targets.isEmpty()) {
			put(element, reference.reference(), values.any(targets));
		} else if (property != null) {
			ElementGrammar.assignments(property)
					.forEach(each -> element.eUnset(element.eClass().getEStructuralFeature(each.getFeature())));
		}
	}

	/** An element is part of the statement that ends with the next element in a list. */
	private static boolean removeWithStatement(EObject element) {
		EObject statement = element;
		while (statement.eContainer() != null && !statement.eContainmentFeature().isMany()) {
			statement = statement.eContainer();
		}
		boolean isRoot = statement.eContainer() == null;
		EcoreUtil.remove(statement);
		return !isRoot;
	}

	private static List<NamedElement> targets(Wanted reference, EObject root, EObject file) {
		List<NamedElement> found = new ArrayList<>();
		collect(reference, file, found);
		if (root != file) {
			collect(reference, root, found);
		}
		return found;
	}

	private static void collect(Wanted reference, EObject root, List<NamedElement> found) {
		root.eAllContents().forEachRemaining(each -> {
			if (reference.reference().getEReferenceType().isInstance(each) && each instanceof NamedElement named
					&& !(each instanceof Datacenter)) {
				found.add(named);
			}
		});
	}

	static void put(EObject element, EStructuralFeature feature, Object value) {
		if (!feature.isMany()) {
			element.eSet(feature, value);
			return;
		}
		@SuppressWarnings("unchecked")
		List<Object> all = (List<Object>) element.eGet(feature);
		if (!all.contains(value)) {
			all.add(value);
		}
	}

	private static List<EClass> kinds() {
		return CONCERNS.stream().flatMap(each -> each.getEClassifiers().stream()).filter(EClass.class::isInstance)
				.map(EClass.class::cast).filter(each -> !each.isAbstract() && each != CorePackage.Literals.DESIGN_FILE
						&& each != CorePackage.Literals.IMPORT)
				.toList();
	}
}
