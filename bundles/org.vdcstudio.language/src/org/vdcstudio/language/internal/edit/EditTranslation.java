/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.internal.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.nodemodel.INode;
import org.vdcstudio.language.TextEdit;
import org.vdcstudio.language.internal.edit.ElementText.Part;
import org.vdcstudio.language.internal.grammar.ElementGrammar;
import org.vdcstudio.language.internal.grammar.Spacing;
import org.vdcstudio.language.internal.linking.CrossReferenceLinker;
import org.vdcstudio.language.internal.linking.KindWords;
import org.vdcstudio.language.internal.linking.VdcResource;
import org.vdcstudio.language.internal.source.NodePlaces;
import org.vdcstudio.language.internal.source.ResourceDesign;
import org.vdcstudio.language.internal.text.VdcValueConverters;
import org.vdcstudio.language.internal.write.ElementWriter;
import org.vdcstudio.model.core.CorePackage;
import org.vdcstudio.model.core.DesignElement;
import org.vdcstudio.model.core.NamedElement;
import org.vdcstudio.model.edit.ModelEdit;
import org.vdcstudio.model.edit.ModelEdit.AddElement;
import org.vdcstudio.model.edit.ModelEdit.MoveElement;
import org.vdcstudio.model.edit.ModelEdit.RemoveElement;
import org.vdcstudio.model.edit.ModelEdit.RenameElement;
import org.vdcstudio.model.edit.ModelEdit.SetValue;
import org.vdcstudio.model.edit.ModelEdit.UnsetValue;

/**
 * Translates one list of edits.
 *
 * <p>Values that are in the text are replaced where they stand. New ones are gathered for each block, so that several
 * edits of one block, or of one property with several values, come out as one piece of text. Elements that are new
 * themselves are changed in memory, as copies, before they are written.
 */
final class EditTranslation {

	private final ResourceDesign design;
	private final ElementGrammar grammar;
	private final CrossReferenceLinker linker;
	private final KindWords kinds;
	private final FutureNames names;
	private final ElementWriter writer;
	private final EcoreUtil.Copier newElements = new EcoreUtil.Copier();
	private final Map<VdcResource, FileChanges> files = new LinkedHashMap<>();
	private final Map<EObject, ElementText> texts = new LinkedHashMap<>();
	private final Map<EObject, BlockChanges> blocks = new LinkedHashMap<>();
	private final Map<EObject, EObject> withNewValues = new LinkedHashMap<>();
	private final Map<EObject, Set<EStructuralFeature>> newValues = new LinkedHashMap<>();
	private final Map<EObject, Set<EStructuralFeature>> unset = new LinkedHashMap<>();
	private final List<MoveElement> moves = new ArrayList<>();

	EditTranslation(ResourceDesign design, ElementGrammar grammar, VdcValueConverters converters,
			CrossReferenceLinker linker, KindWords kinds) {
		this.design = design;
		this.grammar = grammar;
		this.linker = linker;
		this.kinds = kinds;
		names = new FutureNames(converters.quoting());
		writer = new ElementWriter(grammar, converters, names);
	}

	Map<URI, List<TextEdit>> translate(List<? extends ModelEdit> edits) {
		copyNewElements(edits);
		edits.forEach(this::foresee);
		edits.forEach(this::translate);
		// What follows an inner element at its end stands before what follows the outer one there.
		newValues.keySet().stream().sorted(Comparator.comparingInt(EditTranslation::depth).reversed())
				.forEach(each -> writeNewValues(each, Objects.requireNonNull(newValues.get(each))));
		unset.forEach(this::removeValues);
		if (names.changeNames()) {
			design.parsedFiles().forEach(this::rewriteReferences);
		}
		blocks.values().forEach(BlockChanges::write);
		blocks.clear();
		moves.stream().sorted(Comparator.comparingInt((MoveElement move) -> depth(move.element())).reversed()).forEach(this::move);
		blocks.values().forEach(BlockChanges::write);
		Map<URI, List<TextEdit>> result = new LinkedHashMap<>();
		files.forEach((file, changes) -> {
			List<TextEdit> resolved = changes.resolved();
			if (!resolved.isEmpty()) {
				result.put(file.getURI(), resolved);
			}
		});
		return result;
	}

	// ------------------------------------------------------------ new elements, names to be

	private void copyNewElements(List<? extends ModelEdit> edits) {
		for (ModelEdit edit : edits) {
			if (edit instanceof AddElement add) {
				if (add.element().eContainer() != null || add.element().eResource() != null) {
					throw new IllegalArgumentException(add.label() + ": the element is part of a design already");
				}
				newElements.copy(add.element());
			}
		}
		newElements.copyReferences();
	}

	/** A new element's copy, which may be changed; any other element itself. */
	private EObject own(EObject element) {
		@Nullable
		EObject copy = newElements.get(element);
		return copy != null ? copy : element;
	}

	private boolean isNew(EObject element) {
		return newElements.containsKey(element);
	}

	/** Names and places are known before anything is written. */
	private void foresee(ModelEdit edit) {
		switch (edit) {
			case AddElement add when isNew(add.container()) -> addTo(own(add.container()), add.feature(), own(add.element()));
			case AddElement add -> names.place(own(add.element()), add.container());
			case MoveElement move -> {
				requireInText(move.element(), move.label());
				requireInText(move.container(), move.label());
				names.move(move.element(), move.container());
			}
			case RenameElement rename -> foreseeName(rename.element(), rename.newName(), rename.label());
			case SetValue set when set.feature() == CorePackage.Literals.NAMED_ELEMENT__NAME ->
				foreseeName((NamedElement) set.element(), String.valueOf(set.value()), set.label());
			case SetValue set when isNew(set.element()) -> setInMemory(own(set.element()), set.feature(), set.value());
			case UnsetValue unsetValue when isNew(unsetValue.element()) ->
				own(unsetValue.element()).eUnset(unsetValue.feature());
			case RemoveElement remove when isNew(remove.element()) -> EcoreUtil.remove(own(remove.element()));
			case SetValue set -> requireInText(set.element(), set.label());
			case UnsetValue unsetValue -> requireInText(unsetValue.element(), unsetValue.label());
			case RemoveElement remove -> requireInText(remove.element(), remove.label());
		}
	}

	private void foreseeName(NamedElement element, String name, String label) {
		if (name.isBlank()) {
			throw new IllegalArgumentException(label + ": a name is missing");
		}
		if (isNew(element)) {
			((NamedElement) own(element)).setName(name);
			return;
		}
		requireInText(element, label);
		EObject container = element.eContainer();
		for (EObject sibling : container.eContents()) {
			boolean taken = sibling != element && sibling.eClass() == element.eClass()
					&& name.equals(((NamedElement) sibling).getName());
			if (taken) {
				throw new IllegalArgumentException(
						label + ": there is already " + kinds.withArticle(element.eClass()) + " '" + name + "'");
			}
		}
		names.rename(element, name);
	}

	private void requireInText(EObject element, String label) {
		if (!(element.eResource() instanceof VdcResource file) || !design.parsedFiles().contains(file)) {
			throw new IllegalArgumentException(label + ": the element is not part of this design");
		}
	}

	private void setInMemory(EObject element, EStructuralFeature feature, Object value) {
		Object own = value instanceof EObject target ? own(target) : value;
		if (feature.isMany()) {
			addTo(element, feature, own);
		} else {
			element.eSet(feature, own);
		}
	}

	private static void addTo(EObject element, EStructuralFeature feature, Object value) {
		if (feature.isMany()) {
			@SuppressWarnings("unchecked")
			List<Object> values = (List<Object>) element.eGet(feature);
			values.add(value);
		} else {
			element.eSet(feature, value);
		}
	}

	// ------------------------------------------------------------ edits

	private void translate(ModelEdit edit) {
		switch (edit) {
			case AddElement add when !isNew(add.container()) -> add(add);
			case RenameElement rename when !isNew(rename.element()) -> rename(rename.element());
			case SetValue set when !isNew(set.element()) -> set(set);
			case UnsetValue unsetValue when !isNew(unsetValue.element()) -> unset(unsetValue.element(), unsetValue.feature());
			case RemoveElement remove when !isNew(remove.element()) -> remove(remove.element());
			case MoveElement move -> moves.add(move);
			default -> {
				// Done in memory, where the new element was.
			}
		}
	}

	private void add(AddElement add) {
		ElementText container = text(add.container());
		boolean isTaken = !add.feature().isMany() && !container.parts(add.feature()).isEmpty();
		if (isTaken) {
			throw new IllegalArgumentException(add.label() + ": there is one already");
		}
		Insertion element = new Insertion.Written(writer.element(own(add.element())));
		if (grammar.statement(container.element().eClass(), add.feature()).isPresent()) {
			block(container).addBlock(add.feature(), element);
		} else if (grammar.headPart(container.element().eClass(), add.feature()).isPresent() && add.feature().isMany()) {
			// A suppression: it stands on a line of its own before the element, if the element begins a line.
			FileChanges file = changes(container.file());
			int at = container.startBehind(add.feature());
			String indent = file.indentAt(at);
			boolean startsLine = container.file().lines().column(at) == indent.length() + 1;
			file.insert(at, element.layOut("", "", "") + (startsLine ? file.lineDelimiter() + indent : " "));
		} else if (grammar.headPart(container.element().eClass(), add.feature()).isPresent()) {
			setNew(container.element(), add.feature(), own(add.element()));
		} else {
			throw new IllegalArgumentException(add.label() + ": this cannot be added here");
		}
	}

	private void remove(EObject element) {
		EStructuralFeature feature = element.eContainmentFeature();
		EObject container = element.eContainer();
		boolean isStatement = feature.isMany() || grammar.statement(container.eClass(), feature).isPresent();
		if (isStatement) {
			ElementText text = text(element);
			changes(text.file()).remove(text.start(), text.end());
		} else {
			// It goes with the words that introduce it in the head of another element.
			unset(container, feature);
		}
	}

	private void rename(NamedElement element) {
		INode node = NodePlaces.valueNode(element, CorePackage.Literals.NAMED_ELEMENT__NAME, 0).orElseThrow(
				() -> new IllegalArgumentException("This " + element.eClass().getName() + " has no name to change"));
		changes(text(element).file()).replace(node.getOffset(), node.getLength(), names.quotedName(names.nameOf(element)));
	}

	private void set(SetValue set) {
		EObject element = set.element();
		EStructuralFeature feature = set.feature();
		if (feature == CorePackage.Literals.NAMED_ELEMENT__NAME) {
			rename((NamedElement) element);
			return;
		}
		if (Boolean.FALSE.equals(set.value())) {
			unset(element, feature);
			return;
		}
		ElementText text = text(element);
		Object value = set.value() instanceof EObject target ? own(target) : set.value();
		List<Part> parts = text.parts(feature);
		if (parts.isEmpty()) {
			setNew(element, feature, value);
			return;
		}
		Part last = parts.getLast();
		Assignment assignment = ElementGrammar.assignment(last.grammar(), feature).orElseThrow();
		if (assignment.getOperator().equals("?=")) {
			return;
		}
		String written = writer.value(value, assignment, element);
		FileChanges file = changes(text.file());
		if (!feature.isMany()) {
			NodePlaces.valueNode(element, feature, 0).ifPresentOrElse(
					node -> file.replace(node.getOffset(), node.getLength(), written), () -> complete(last, set, value));
		} else if (GrammarUtil.isMultipleCardinality(assignment)) {
			file.insert(last.end(), " " + written);
		} else {
			EObject copy = shallowCopy(element);
			copy.eUnset(feature);
			setInMemory(copy, feature, value);
			writer.properties(copy, last.grammar())
					.forEach(each -> block(text).addPropertyBehind(last, new Insertion.Written(each)));
		}
	}

	/** A value whose property is not in the text yet. */
	private void setNew(EObject element, EStructuralFeature feature, Object value) {
		EObject copy = withNewValues.computeIfAbsent(element, this::shallowCopy);
		Set<EStructuralFeature> fresh = newValues.computeIfAbsent(element, key -> new HashSet<>());
		if (fresh.add(feature) && feature.isMany()) {
			copy.eUnset(feature);
		}
		setInMemory(copy, feature, value);
	}

	/** A value that a property in the text may have behind its others, and has not. */
	private void complete(Part property, SetValue set, Object value) {
		AbstractElement missing = ElementGrammar.optionalParts(property.grammar()).stream()
				.filter(each -> ElementGrammar.assignment(each, set.feature()).isPresent()).findFirst().orElseThrow(
						() -> new IllegalArgumentException(set.label() + ": the text is not complete at this place"));
		EObject copy = shallowCopy(set.element());
		setInMemory(copy, set.feature(), value);
		append(text(set.element()).file(), property.end(), writer.properties(copy, missing).getFirst().head());
	}

	private void append(VdcResource file, int offset, String words) {
		changes(file).insert(offset, Spacing.between("", words.substring(0, 1)) + words);
	}

	/** An element with the same attributes and references, but without what it contains. */
	private EObject shallowCopy(EObject element) {
		EObject copy = EcoreUtil.create(element.eClass());
		for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
			boolean contained = feature instanceof EReference reference && reference.isContainment();
			if (!contained && feature.isChangeable() && element.eIsSet(feature)) {
				copy.eSet(feature, element.eGet(feature));
			}
		}
		names.place(copy, element);
		return copy;
	}

	private void writeNewValues(EObject element, Set<EStructuralFeature> features) {
		ElementText text = text(element);
		EObject copy = Objects.requireNonNull(withNewValues.get(element));
		Set<AbstractElement> written = new HashSet<>();
		for (AbstractElement statement : grammar.statements(element.eClass())) {
			if (features.stream().anyMatch(each -> ElementGrammar.assignment(statement, each).isPresent())
					&& written.add(statement)) {
				writer.properties(copy, statement)
						.forEach(each -> block(text).addProperty(new Insertion.Written(each)));
			}
		}
		for (AbstractElement part : grammar.head(element.eClass())) {
			if (features.stream().anyMatch(each -> ElementGrammar.assignment(part, each).isPresent()) && written.add(part)) {
				writer.properties(copy, part).forEach(each -> append(text.file(),
						text.endOfHeadBefore(part, grammar.head(element.eClass())), each.head()));
			}
		}
	}

	private void unset(EObject element, EStructuralFeature feature) {
		if (!text(element).parts(feature).isEmpty()) {
			unset.computeIfAbsent(element, key -> new HashSet<>()).add(feature);
		}
	}

	private void removeValues(EObject element, Set<EStructuralFeature> features) {
		ElementText text = text(element);
		List<Part> parts = new ArrayList<>(text.head());
		parts.addAll(text.body());
		for (Part part : parts) {
			if (features.stream().anyMatch(part::writes)) {
				removeValues(text, part, features);
			}
		}
	}

	/** Removes a property with whatever may stand behind it, or only that. */
	private void removeValues(ElementText text, Part part, Set<EStructuralFeature> features) {
		List<Assignment> needed = ElementGrammar.neededAssignments(part.grammar());
		long unset = needed.stream().filter(each -> isOneOf(features, each)).count();
		if (unset == 0) {
			text.optionalParts(part).stream().filter(each -> features.stream().anyMatch(each::writes))
					.forEach(each -> changes(text.file()).remove(each.start(), each.end()));
			return;
		}
		if (text.head().contains(part) && !GrammarUtil.isOptionalCardinality(part.grammar())) {
			throw new IllegalArgumentException(capitalised(kinds.withArticle(text.element().eClass())) + " must have this value");
		}
		if (unset < needed.size()) {
			throw new IllegalArgumentException(
					"'" + text.file().text().substring(part.start(), part.end()) + "' can only be removed as a whole");
		}
		changes(text.file()).remove(part.start(), part.end());
	}

	private static boolean isOneOf(Set<EStructuralFeature> features, Assignment assignment) {
		return features.stream().anyMatch(feature -> feature.getName().equals(assignment.getFeature()));
	}

	private static String capitalised(String text) {
		return Character.toUpperCase(text.charAt(0)) + text.substring(1);
	}

	// ------------------------------------------------------------ references

	/** Writes names anew whose meaning would change; a name that still means the same stays as somebody wrote it. */
	private void rewriteReferences(VdcResource file) {
		@Nullable
		INode root = file.rootNode();
		if (root == null) {
			return;
		}
		var nodes = root.getAsTreeIterable().iterator();
		while (nodes.hasNext()) {
			INode node = nodes.next();
			if (node.getGrammarElement() instanceof CrossReference reference) {
				nodes.prune();
				linker.targetOf(file, node, reference).ifPresent(target -> rewriteReference(file, node, target));
			}
		}
	}

	private void rewriteReference(VdcResource file, INode node, NamedElement target) {
		List<String> now = CrossReferenceLinker.segments(node);
		List<String> shortest = names.shortestName(target, node.getSemanticElement());
		List<String> then = now.size() < 2 ? shortest
				: names.spaceAround(target).map(space -> List.of(names.nameOf(space), names.nameOf(target))).orElse(shortest);
		boolean isSet = changes(file).replaces(node.getOffset());
		if (!then.equals(now) && !isSet) {
			changes(file).replace(node.getOffset(), node.getLength(), names.qualified(then));
		}
	}

	// ------------------------------------------------------------ moves

	private static int depth(EObject element) {
		int depth = 0;
		for (@Nullable EObject each = element; each != null; each = each.eContainer()) {
			depth++;
		}
		return depth;
	}

	private void move(MoveElement move) {
		if (EcoreUtil.isAncestor(move.element(), move.container())) {
			throw new IllegalArgumentException(move.label() + ": an element cannot be moved into itself");
		}
		if (moves.stream().anyMatch(other -> other != move && EcoreUtil.isAncestor(other.element(), move.container()))) {
			throw new IllegalArgumentException(move.label() + ": this cannot be moved into something that is moved itself");
		}
		ElementText text = text(move.element());
		FileChanges file = changes(text.file());
		String moved = file.take(text.start(), text.end());
		file.remove(text.start(), text.end());
		block(text(move.container())).addBlock(move.feature(),
				new Insertion.Moved(moved, file.indentAt(text.start()), move.element() instanceof DesignElement));
	}

	// ------------------------------------------------------------ texts

	private ElementText text(EObject element) {
		return texts.computeIfAbsent(element, key -> new ElementText(key, grammar));
	}

	private FileChanges changes(VdcResource file) {
		return files.computeIfAbsent(file, FileChanges::new);
	}

	private BlockChanges block(ElementText element) {
		return blocks.computeIfAbsent(element.element(),
				key -> new BlockChanges(element, changes(element.file()), grammar));
	}
}
