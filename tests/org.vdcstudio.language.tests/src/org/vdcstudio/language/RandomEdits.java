/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.RuleCall;
import org.vdcstudio.language.internal.StandardInjector;
import org.vdcstudio.language.internal.grammar.ElementGrammar;
import org.vdcstudio.model.core.CorePackage;
import org.vdcstudio.model.core.Datacenter;
import org.vdcstudio.model.core.DesignElement;
import org.vdcstudio.model.core.DesignFile;
import org.vdcstudio.model.core.NamedElement;
import org.vdcstudio.model.edit.ModelEdit;
import org.vdcstudio.model.edit.ModelEdit.AddElement;
import org.vdcstudio.model.edit.ModelEdit.MoveElement;
import org.vdcstudio.model.edit.ModelEdit.RemoveElement;
import org.vdcstudio.model.edit.ModelEdit.RenameElement;
import org.vdcstudio.model.edit.ModelEdit.SetValue;
import org.vdcstudio.model.edit.ModelEdit.UnsetValue;

/** Makes up edits, and makes them in a model in memory. */
final class RandomEdits {

	private static final ElementGrammar GRAMMAR = StandardInjector.get().getInstance(ElementGrammar.class);

	private final Random random;
	private final RandomValues values;
	private final RandomModels models;

	RandomEdits(Random random) {
		this.random = random;
		values = new RandomValues(random, "n");
		models = new RandomModels(random, "new", 0.4);
	}

	/** An edit of some element of a file. */
	ModelEdit next(DesignFile file) {
		List<EObject> all = new ArrayList<>();
		file.eAllContents().forEachRemaining(all::add);
		while (true) {
			EObject element = values.any(all);
			@Nullable
			ModelEdit edit = switch (random.nextInt(7)) {
				case 0, 1 -> set(element, all);
				case 2 -> unset(element);
				case 3, 4 -> add(element);
				case 5 -> element instanceof NamedElement named ? new RenameElement("Rename " + named.getName(), named, values.name()) : null;
				default -> random.nextBoolean() ? remove(element) : move(element, all);
			};
			if (edit != null) {
				return edit;
			}
		}
	}

	/** The property or part of the head that writes a feature. */
	private static AbstractElement piece(EObject element, EStructuralFeature feature) {
		return GRAMMAR.statement(element.eClass(), feature).or(() -> GRAMMAR.headPart(element.eClass(), feature)).orElseThrow();
	}

	private static Assignment assignment(EObject element, EStructuralFeature feature) {
		return ElementGrammar.assignment(piece(element, feature), feature).orElseThrow();
	}

	/** Whether a feature is only written together with others, and may therefore not be set alone. */
	private static boolean isInCompany(EObject element, EStructuralFeature feature) {
		return ElementGrammar.assignments(piece(element, feature)).size() > 1;
	}

	private @Nullable ModelEdit set(EObject element, List<EObject> all) {
		EStructuralFeature feature = values.any(element.eClass().getEAllStructuralFeatures());
		if (feature instanceof EAttribute attribute && attribute != CorePackage.Literals.NAMED_ELEMENT__NAME) {
			boolean isFalse = attribute.getEAttributeType() == EcorePackage.Literals.EBOOLEAN && random.nextBoolean();
			Object value = isFalse ? false : values.of(attribute, assignment(element, feature));
			boolean there = attribute.isMany() && ((List<?>) element.eGet(attribute)).contains(value);
			return there ? null : new SetValue("Set " + feature.getName() + " of " + element, element, feature, value);
		}
		if (feature instanceof EReference reference && !reference.isContainment()) {
			List<EObject> fitting = all.stream().filter(each -> reference.getEReferenceType().isInstance(each)
					&& !(each instanceof Datacenter) && isOnlyOneOfItsName(each, all)
					&& !(reference.isMany() && ((List<?>) element.eGet(reference)).contains(each))).toList();
			return fitting.isEmpty() ? null
					: new SetValue("Set " + feature.getName() + " of " + element, element, feature, values.any(fitting));
		}
		return null;
	}

	/** Where any kind of element may be meant, a name that two elements have cannot tell which. */
	private static boolean isOnlyOneOfItsName(EObject element, List<EObject> all) {
		return all.stream().filter(each -> each instanceof NamedElement other && element instanceof NamedElement named
				&& String.valueOf(named.getName()).equals(other.getName())).count() == 1;
	}

	private @Nullable ModelEdit unset(EObject element) {
		EStructuralFeature feature = values.any(element.eClass().getEAllStructuralFeatures());
		boolean contained = feature instanceof EReference reference && reference.isContainment();
		return contained || !element.eIsSet(feature) || feature == CorePackage.Literals.NAMED_ELEMENT__NAME ? null
				: new UnsetValue("Unset " + feature.getName() + " of " + element, element, feature);
	}

	private @Nullable ModelEdit add(EObject element) {
		List<EReference> containments = element.eClass().getEAllContainments();
		if (containments.isEmpty()) {
			return null;
		}
		EReference feature = values.any(containments);
		if (!feature.isMany() && element.eIsSet(feature)) {
			return null;
		}
		@Nullable
		EObject added = models.element((RuleCall) assignment(element, feature).getTerminal(), EcoreUtil.getRootContainer(element));
		return added == null ? null : new AddElement("Add " + added + " to " + element, element, feature, added);
	}

	private static @Nullable ModelEdit remove(EObject element) {
		boolean isLast = element.eContainer() instanceof DesignFile file && file.eContents().size() == 1;
		boolean needed = element.eContainmentFeature().isRequired() || isLast;
		return needed ? null : new RemoveElement("Remove " + element, element);
	}

	private @Nullable ModelEdit move(EObject element, List<EObject> all) {
		EReference feature = element.eContainmentFeature();
		List<EObject> fitting = all.stream().filter(each -> feature.getEContainingClass().isInstance(each)
				&& !EcoreUtil.isAncestor(element, each) && each != element.eContainer() && hasRoomFor(each, element)).toList();
		boolean movable = feature.isMany() && !(element instanceof DesignElement) && element instanceof NamedElement;
		return fitting.isEmpty() || !movable ? null
				: new MoveElement("Move " + element, element, values.any(fitting), feature);
	}

	/** Names are unique in the namespace of the new place. */
	private static boolean hasRoomFor(EObject container, EObject element) {
		EObject space = container;
		while (!(space instanceof DesignElement) && space.eContainer() != null) {
			space = space.eContainer();
		}
		List<EObject> names = new ArrayList<>();
		space.eAllContents().forEachRemaining(names::add);
		List<EObject> moved = new ArrayList<>(List.of(element));
		element.eAllContents().forEachRemaining(moved::add);
		return moved.stream().noneMatch(each -> each instanceof NamedElement named && names.stream().anyMatch(
				other -> other instanceof NamedElement taken && taken != named && Objects.equals(taken.getName(), named.getName())));
	}

	/** Whether two edits speak about one element, or one of them takes away what the other speaks about. */
	static boolean meet(ModelEdit one, ModelEdit other) {
		boolean bothAdd = one instanceof AddElement a && other instanceof AddElement b
				&& (a.feature() != b.feature() || a.feature().isMany());
		return touched(one).stream().anyMatch(a -> touched(other).stream().anyMatch(
				b -> a == b && !bothAdd || takes(one, b) || takes(other, a)));
	}

	private static boolean takes(ModelEdit edit, EObject element) {
		return switch (edit) {
			case RemoveElement remove -> EcoreUtil.isAncestor(remove.element(), element);
			case MoveElement move -> EcoreUtil.isAncestor(move.element(), element);
			default -> false;
		};
	}

	private static List<EObject> touched(ModelEdit edit) {
		return switch (edit) {
			case SetValue set when set.value() instanceof EObject target -> List.of(set.element(), target);
			case SetValue set -> List.of(set.element());
			case UnsetValue unset -> List.of(unset.element());
			case AddElement add -> {
				List<EObject> all = new ArrayList<>(List.of(add.container()));
				add.element().eAllContents().forEachRemaining(each -> all.addAll(each.eCrossReferences()));
				all.addAll(add.element().eCrossReferences());
				yield all;
			}
			case RemoveElement remove -> List.of(remove.element());
			case MoveElement move -> List.of(move.element(), move.container());
			case RenameElement rename -> List.of(rename.element());
		};
	}

	/** Whether an edit leaves something that cannot be written. */
	static boolean mayBeRefused(ModelEdit edit) {
		return switch (edit) {
			case UnsetValue unset -> unset.feature().isRequired() || isInCompany(unset.element(), unset.feature());
			case SetValue set -> isInCompany(set.element(), set.feature());
			case AddElement add -> isInCompany(add.container(), add.feature());
			case RemoveElement remove -> isInCompany(remove.element().eContainer(), remove.element().eContainmentFeature());
			default -> false;
		};
	}

	/** The element that an edit takes away with its comments, if it does. */
	static @Nullable EObject removed(ModelEdit edit) {
		return edit instanceof RemoveElement remove ? remove.element() : null;
	}

	/** Makes an edit in the copy of the model that it was made for. */
	static void apply(ModelEdit edit, EcoreUtil.Copier copies) {
		switch (edit) {
			case SetValue set -> RandomModels.put(of(copies, set.element()), set.feature(),
					set.value() instanceof EObject target ? of(copies, target) : set.value());
			case UnsetValue unset -> unset(of(copies, unset.element()), unset.feature());
			case AddElement add -> RandomModels.put(of(copies, add.container()), add.feature(), added(add.element(), copies));
			case RemoveElement remove -> EcoreUtil.delete(of(copies, remove.element()), true);
			case MoveElement move -> RandomModels.put(of(copies, move.container()), move.feature(), of(copies, move.element()));
			case RenameElement rename -> ((NamedElement) of(copies, rename.element())).setName(rename.newName());
		}
	}

	/** A copy of a new element that refers to what is in the copied model. */
	private static EObject added(EObject element, EcoreUtil.Copier copies) {
		EObject copy = Objects.requireNonNull(EcoreUtil.copy(element));
		List<EObject> all = new ArrayList<>(List.of(copy));
		copy.eAllContents().forEachRemaining(all::add);
		for (EObject each : all) {
			for (EReference reference : each.eClass().getEAllReferences()) {
				if (!reference.isContainment() && each.eIsSet(reference)) {
					refer(each, reference, copies);
				}
			}
		}
		return copy;
	}

	private static void refer(EObject element, EReference reference, EcoreUtil.Copier copies) {
		if (reference.isMany()) {
			@SuppressWarnings("unchecked")
			List<EObject> targets = (List<EObject>) element.eGet(reference);
			targets.replaceAll(each -> copies.getOrDefault(each, each));
		} else {
			EObject target = (EObject) element.eGet(reference);
			element.eSet(reference, copies.getOrDefault(target, target));
		}
	}

	/** What may stand behind a value goes with it: the instance with the host, for example. */
	private static void unset(EObject element, EStructuralFeature feature) {
		AbstractElement piece = piece(element, feature);
		boolean isNeeded = ElementGrammar.neededAssignments(piece).stream()
				.anyMatch(each -> each.getFeature().equals(feature.getName()));
		List<Assignment> gone = isNeeded ? ElementGrammar.assignments(piece) : List.of(assignment(element, feature));
		gone.forEach(each -> element.eUnset(element.eClass().getEStructuralFeature(each.getFeature())));
	}

	private static EObject of(EcoreUtil.Copier copies, EObject element) {
		return Objects.requireNonNull(copies.get(element));
	}
}
