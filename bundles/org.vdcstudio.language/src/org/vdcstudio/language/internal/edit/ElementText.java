/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.internal.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.vdcstudio.language.internal.grammar.ElementGrammar;
import org.vdcstudio.language.internal.linking.VdcResource;
import org.vdcstudio.language.internal.source.NodePlaces;

/** The text of one element, taken apart along the grammar. All offsets count in its file. */
final class ElementText {

	/**
	 * A statement of the body, or a part of the head.
	 *
	 * @param grammar the piece of grammar it follows
	 * @param start   offset of its first character
	 * @param end     offset just behind its last character
	 */
	record Part(AbstractElement grammar, int start, int end) {

		boolean isBlock() {
			return grammar instanceof Assignment assignment && GrammarUtil.isEObjectRuleCall(assignment.getTerminal());
		}

		boolean writes(EStructuralFeature feature) {
			return ElementGrammar.assignment(grammar, feature).isPresent();
		}
	}

	private final EObject element;
	private final VdcResource file;
	private final ICompositeNode node;
	private final List<Part> head = new ArrayList<>();
	private final List<Part> body = new ArrayList<>();
	private int open = -1;
	private int close = -1;

	/**
	 * Takes the text of an element apart.
	 *
	 * @throws IllegalArgumentException when the element is not in a text
	 */
	ElementText(EObject element, ElementGrammar grammar) {
		this.element = element;
		@Nullable
		ICompositeNode found = NodeModelUtils.getNode(element);
		if (found == null || !(element.eResource() instanceof VdcResource resource)) {
			throw new IllegalArgumentException("This " + element.eClass().getName() + " is not part of the design's text");
		}
		file = resource;
		node = found;
		List<AbstractElement> headGrammar = grammar.head(element.eClass());
		List<AbstractElement> bodyGrammar = grammar.statements(element.eClass());
		boolean inBody = headGrammar.isEmpty();
		for (INode child : node.getChildren()) {
			if (child instanceof ILeafNode leaf && leaf.isHidden()) {
				continue;
			}
			@Nullable
			EObject rule = child.getGrammarElement();
			if (isBrace(rule, "{")) {
				open = child.getEndOffset();
				inBody = true;
			} else if (isBrace(rule, "}")) {
				close = child.getOffset();
			} else if (rule != null) {
				add(inBody ? body : head, inBody ? bodyGrammar : headGrammar, child, inBody && grammar.startsStatement(rule));
			}
		}
	}

	private static void add(List<Part> parts, List<AbstractElement> grammar, INode child, boolean starts) {
		@Nullable
		EObject rule = child.getGrammarElement();
		for (AbstractElement piece : grammar) {
			if (EcoreUtil.isAncestor(piece, rule)) {
				boolean goesOn = !starts && !parts.isEmpty() && parts.getLast().grammar() == piece;
				int start = goesOn ? parts.removeLast().start() : NodePlaces.start(child);
				parts.add(new Part(piece, start, child.getEndOffset()));
			}
		}
	}

	private static boolean isBrace(@Nullable EObject rule, String brace) {
		return rule instanceof Keyword keyword && keyword.getValue().equals(brace);
	}

	EObject element() {
		return element;
	}

	VdcResource file() {
		return file;
	}

	/** Where the element starts, its suppressions included. */
	int start() {
		return NodePlaces.start(node);
	}

	/** Where the element starts behind what it holds in a feature: its first word behind the suppressions. */
	int startBehind(EStructuralFeature feature) {
		return head.stream().filter(part -> !part.writes(feature)).findFirst().map(Part::start).orElse(start());
	}

	/** Just behind the element. */
	int end() {
		return node.getEndOffset();
	}

	/** Whether the element has braces; a file and a one-line statement have none. */
	boolean hasBraces() {
		return open >= 0 && close >= 0;
	}

	/** Just behind the opening brace; of a file, its start. */
	int open() {
		return Math.max(open, 0);
	}

	/** Where the closing brace stands; of a file, its end. */
	int close() {
		return close >= 0 ? close : node.getTotalEndOffset();
	}

	List<Part> head() {
		return head;
	}

	List<Part> body() {
		return body;
	}

	/** All parts that write a feature. */
	List<Part> parts(EStructuralFeature feature) {
		List<Part> found = new ArrayList<>(head);
		found.addAll(body);
		found.removeIf(part -> !part.writes(feature));
		return found;
	}

	/** What stands in a part although the grammar does not ask for it, as an instance behind a name. */
	List<Part> optionalParts(Part part) {
		List<AbstractElement> optional = ElementGrammar.optionalParts(part.grammar());
		List<Part> found = new ArrayList<>();
		for (INode child : node.getChildren()) {
			boolean isInPart = child.getOffset() >= part.start() && child.getEndOffset() <= part.end();
			boolean isHidden = child instanceof ILeafNode leaf && leaf.isHidden();
			if (isInPart && !isHidden && child.getGrammarElement() != null) {
				add(found, optional, child, false);
			}
		}
		return found;
	}

	/** Whether the body stands on one line. */
	boolean isOnOneLine() {
		return hasBraces() && file.lines().line(open) == file.lines().line(close);
	}

	/** The end of the text before a part of the head that is not there yet. */
	int endOfHeadBefore(AbstractElement part, List<AbstractElement> grammar) {
		int index = grammar.indexOf(part);
		int end = start();
		for (Part each : head) {
			if (grammar.indexOf(each.grammar()) < index) {
				end = each.end();
			}
		}
		return end;
	}

	/** The text around the element. */
	Optional<ElementText> container(ElementGrammar grammar) {
		return Optional.ofNullable(element.eContainer()).map(each -> new ElementText(Objects.requireNonNull(each), grammar));
	}
}
