/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.model.core.CorePackage;
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

	/** What is only written together with something else, and may therefore not be removed or set alone. */
	private static final Set<String> IN_COMPANY = Set.of("sockets", "coresPerSocket", "clock", "linkInstance", "placementInstance",
			"first", "last", "firstLease", "lastLease", "link", "network", "address", "target");

	private final Random random;
	private int names;

	RandomEdits(Random random) {
		this.random = random;
	}

	/** An edit of some element of a file. */
	ModelEdit next(DesignFile file) {
		List<EObject> all = new ArrayList<>();
		file.eAllContents().forEachRemaining(all::add);
		while (true) {
			EObject element = any(all);
			@Nullable
			ModelEdit edit = switch (random.nextInt(7)) {
				case 0, 1 -> set(element, all);
				case 2 -> unset(element);
				case 3, 4 -> add(element);
				case 5 -> element instanceof NamedElement named ? new RenameElement("Rename " + named.getName(), named, name()) : null;
				default -> random.nextBoolean() ? remove(element) : move(element, all);
			};
			if (edit != null) {
				return edit;
			}
		}
	}

	private static boolean isInCompany(EStructuralFeature feature) {
		return IN_COMPANY.contains(feature.getName());
	}

	/** Whether an element of this kind can be written when nothing but its attributes is given. */
	private static boolean standsAlone(EClass type) {
		return !type.isAbstract() && type.getEAllReferences().stream().noneMatch(EStructuralFeature::isRequired);
	}

	private @Nullable ModelEdit set(EObject element, List<EObject> all) {
		EStructuralFeature feature = any(element.eClass().getEAllStructuralFeatures());
		if (feature instanceof EAttribute attribute && attribute != CorePackage.Literals.NAMED_ELEMENT__NAME) {
			Object value = value(attribute);
			boolean there = attribute.isMany() && ((List<?>) element.eGet(attribute)).contains(value);
			return there ? null : new SetValue("Set " + feature.getName() + " of " + element, element, feature, value);
		}
		if (feature instanceof EReference reference && !reference.isContainment()) {
			List<EObject> fitting = all.stream().filter(each -> reference.getEReferenceType().isInstance(each)
					&& !(reference.isMany() && ((List<?>) element.eGet(reference)).contains(each))).toList();
			return fitting.isEmpty() ? null : new SetValue("Set " + feature.getName() + " of " + element, element, feature, any(fitting));
		}
		return null;
	}

	private @Nullable ModelEdit unset(EObject element) {
		EStructuralFeature feature = any(element.eClass().getEAllStructuralFeatures());
		boolean contained = feature instanceof EReference reference && reference.isContainment();
		return contained || !element.eIsSet(feature) || feature == CorePackage.Literals.NAMED_ELEMENT__NAME ? null
				: new UnsetValue("Unset " + feature.getName() + " of " + element, element, feature);
	}

	private @Nullable ModelEdit add(EObject element) {
		List<EReference> containments = element.eClass().getEAllContainments();
		if (containments.isEmpty()) {
			return null;
		}
		EReference feature = any(containments);
		EClass type = feature.getEReferenceType();
		if (!standsAlone(type) || !feature.isMany() || type == CorePackage.Literals.SUPPRESSION && element instanceof DesignElement) {
			return null;
		}
		EObject added = fresh(type);
		return new AddElement("Add " + added + " to " + element, element, feature, added);
	}

	private EObject fresh(EClass type) {
		EObject added = EcoreUtil.create(type);
		for (EAttribute attribute : type.getEAllAttributes()) {
			if (attribute == CorePackage.Literals.NAMED_ELEMENT__NAME) {
				added.eSet(attribute, name());
			} else if (attribute.isRequired() || !attribute.isMany() && !isInCompany(attribute) && random.nextBoolean()) {
				added.eSet(attribute, value(attribute));
			}
		}
		for (EReference containment : type.getEAllContainments()) {
			EClass inner = containment.getEReferenceType();
			if (containment.isMany() && standsAlone(inner) && inner != CorePackage.Literals.SUPPRESSION && random.nextInt(3) == 0) {
				@SuppressWarnings("unchecked")
				List<EObject> values = (List<EObject>) added.eGet(containment);
				values.add(fresh(inner));
			}
		}
		return added;
	}

	private static @Nullable ModelEdit remove(EObject element) {
		boolean needed = element.eContainmentFeature().isRequired() || element.eContainer() instanceof DesignFile;
		return needed ? null : new RemoveElement("Remove " + element, element);
	}

	private @Nullable ModelEdit move(EObject element, List<EObject> all) {
		EReference feature = element.eContainmentFeature();
		List<EObject> fitting = all.stream().filter(each -> feature.getEContainingClass().isInstance(each)
				&& !EcoreUtil.isAncestor(element, each) && each != element.eContainer() && hasRoomFor(each, element)).toList();
		boolean movable = feature.isMany() && !(element instanceof DesignElement) && element instanceof NamedElement;
		return fitting.isEmpty() || !movable ? null
				: new MoveElement("Move " + element, element, any(fitting), feature);
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

	private Object value(EAttribute attribute) {
		if (attribute.getEAttributeType() instanceof EEnum values) {
			return any(values.getELiterals()).getInstance();
		}
		if (attribute.getEAttributeType() == EcorePackage.Literals.EBOOLEAN) {
			return random.nextBoolean();
		}
		String[] texts = { "10.0.0." + random.nextInt(255), "64 GiB", "x y", "2400 MHz", "8.0.3", "a\\b \"c\"", "host",
				"01..20", "fe80::1", "120 MB/s", "7" };
		return texts[random.nextInt(texts.length)];
	}

	private String name() {
		names++;
		return switch (random.nextInt(4)) {
			case 0 -> "new " + names;
			case 1 -> "vmotion" + names;
			default -> "n" + names;
		};
	}

	private <T> T any(List<? extends T> list) {
		return list.get(random.nextInt(list.size()));
	}

	/** Whether two edits speak about one element, or one of them takes away what the other speaks about. */
	static boolean meet(ModelEdit one, ModelEdit other) {
		return touched(one).stream().anyMatch(a -> touched(other).stream().anyMatch(
				b -> a == b && !(one instanceof AddElement && other instanceof AddElement) || takes(one, b) || takes(other, a)));
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
			case AddElement add -> List.of(add.container());
			case RemoveElement remove -> List.of(remove.element());
			case MoveElement move -> List.of(move.element(), move.container());
			case RenameElement rename -> List.of(rename.element());
		};
	}

	/** Whether an edit leaves something that cannot be written. */
	static boolean mayBeRefused(ModelEdit edit) {
		return switch (edit) {
			case UnsetValue unset -> unset.feature().isRequired() || isInCompany(unset.feature());
			case SetValue set -> isInCompany(set.feature()) || set.feature() == CorePackage.Literals.SUPPRESSION__RULE;
			case AddElement add -> add.element().eClass() == CorePackage.Literals.SUPPRESSION;
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
			case SetValue set -> put(of(copies, set.element()), set.feature(),
					set.value() instanceof EObject target ? of(copies, target) : set.value());
			case UnsetValue unset -> of(copies, unset.element()).eUnset(unset.feature());
			case AddElement add -> put(of(copies, add.container()), add.feature(), EcoreUtil.copy(add.element()));
			case RemoveElement remove -> EcoreUtil.delete(of(copies, remove.element()), true);
			case MoveElement move -> put(of(copies, move.container()), move.feature(), of(copies, move.element()));
			case RenameElement rename -> ((NamedElement) of(copies, rename.element())).setName(rename.newName());
		}
	}

	private static EObject of(EcoreUtil.Copier copies, EObject element) {
		return Objects.requireNonNull(copies.get(element));
	}

	private static void put(EObject element, EStructuralFeature feature, Object value) {
		if (feature.isMany()) {
			@SuppressWarnings("unchecked")
			List<Object> values = (List<Object>) element.eGet(feature);
			values.add(value);
		} else {
			element.eSet(feature, value);
		}
	}
}
