/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.vdcstudio.language.LoadedDesign;
import org.vdcstudio.language.TextEdit;
import org.vdcstudio.language.VdcLanguage;
import org.vdcstudio.model.edit.ModelEdit;
import org.vdcstudio.model.names.QualifiedNames;
import org.vdcstudio.viewpoint.DiagramDescription;
import org.vdcstudio.viewpoint.DiagramEvaluation;
import org.vdcstudio.viewpoint.EvaluationRequest;
import org.vdcstudio.viewpoint.tool.ToolInvocation;
import org.vdcstudio.viewpoint.tool.ToolResult;
import org.vdcstudio.viewpoint.view.View;
import org.vdcstudio.viewpoint.view.ViewEdge;
import org.vdcstudio.viewpoint.view.ViewElement;
import org.vdcstudio.viewpoint.view.Visibility;

/**
 * A diagram of a design that is written as text. Shapes are named by their mapping and the first line of their label, such as
 * {@code Lun lun0}; a tool is tried by what becomes of the text.
 */
final class Drawing {

	private final String text;
	private final String diagram;
	private final String root;
	private final LoadedDesign design;
	private final EvaluationRequest request;
	private final DiagramEvaluation evaluation;

	private Drawing(String text, String diagram, String root, Set<String> moreLayers, Set<String> filters) {
		this.text = text;
		this.diagram = diagram;
		this.root = root;
		design = VdcLanguage.standard().parse(text);
		assertEquals(List.of(), design.source().problems());
		List<Resource> resources = List.copyOf(design.resources().getResources());
		DiagramDescription description = BuiltInViewpoints.read().specification().diagram(diagram).orElseThrow();
		EObject subject = description.roots(resources).stream().filter(each -> name(each).equals(root)).findFirst().orElseThrow();
		EvaluationRequest plain = EvaluationRequest.of(subject, resources).identifiedBy(Drawing::name).withFilters(filters);
		request = moreLayers.isEmpty() ? plain : plain.withLayers(moreLayers);
		evaluation = description.evaluate(request);
		assertEquals(List.of(), evaluation.problems());
	}

	/** {@return a diagram with its layers as they are at first} */
	static Drawing of(String text, String diagram, String root) {
		return new Drawing(text, diagram, root, Set.of(), Set.of());
	}

	/** {@return the same diagram with only these layers besides the first one} */
	Drawing withLayers(String... layers) {
		return new Drawing(text, diagram, root, Set.of(layers), Set.of());
	}

	/** {@return the same diagram with filters} */
	Drawing withFilters(String... filters) {
		return new Drawing(text, diagram, root, Set.of(), Set.of(filters));
	}

	private static String name(EObject element) {
		return QualifiedNames.of(element).orElse("");
	}

	View view() {
		return evaluation.view();
	}

	String text() {
		return text;
	}

	/** {@return the labels of what a mapping shows, lines parted by bars; what filters hide is left out} */
	List<String> labels(String mapping) {
		return elements().filter(element -> element.mapping().equals(mapping) && element.visibility() == Visibility.VISIBLE)
				.map(element -> element.label().replace("\n", " | ")).toList();
	}

	/** {@return what the look of a shape says; empty for the look of those with which all is well} */
	String meaning(String shape) {
		return shape(shape).tooltip();
	}

	private Stream<ViewElement> elements() {
		return view().elements().stream().flatMap(ViewElement::withContents);
	}

	private ViewElement shape(String shape) {
		List<ViewElement> found = elements().filter(element -> named(element).equals(shape)).toList();
		assertEquals(1, found.size(), shape + " among " + elements().map(Drawing::named).toList());
		return found.getFirst();
	}

	private static String named(ViewElement element) {
		return element.mapping() + " " + element.label().lines().findFirst().orElse("");
	}

	/** {@return the edges of a mapping as from and to, both without their mappings} */
	List<String> edges(String mapping) {
		return view().edges().stream().filter(edge -> edge.mapping().equals(mapping))
				.map(edge -> end(edge.sourceId()) + " > " + end(edge.targetId())).toList();
	}

	private String end(String id) {
		String named = elements().filter(element -> element.id().equals(id)).map(Drawing::named).findFirst().orElseThrow();
		return named.substring(named.indexOf(' ') + 1);
	}

	private String id(String shape) {
		return shape.isEmpty() ? "" : shape(shape).id();
	}

	private ViewEdge edge(String mapping, String ends) {
		return view().edges().stream()
				.filter(edge -> edge.mapping().equals(mapping) && (end(edge.sourceId()) + " > " + end(edge.targetId())).equals(ends))
				.findFirst().orElseThrow(() -> new AssertionError(ends + " is not among " + edges(mapping)));
	}

	/** {@return the diagram after something was created on a shape, or on the diagram itself when it is empty} */
	Drawing create(String tool, String on) {
		return after(new ToolInvocation.Create(tool, id(on)));
	}

	/** {@return the diagram after a connection was drawn} */
	Drawing connect(String tool, String source, String target) {
		return after(new ToolInvocation.Connect(tool, id(source), id(target)));
	}

	/** {@return the diagram after the target of an edge was moved} */
	Drawing moveTarget(String mapping, String ends, String to) {
		return after(new ToolInvocation.Reconnect(edge(mapping, ends).id(), false, id(to)));
	}

	/** {@return the diagram after the source of an edge was moved} */
	Drawing moveSource(String mapping, String ends, String to) {
		return after(new ToolInvocation.Reconnect(edge(mapping, ends).id(), true, id(to)));
	}

	/** {@return the diagram after a label was typed} */
	Drawing rename(String shape, String typed) {
		return after(new ToolInvocation.EditLabel(id(shape), typed));
	}

	/** {@return the diagram after a shape was deleted} */
	Drawing delete(String shape) {
		return after(new ToolInvocation.Delete(List.of(id(shape))));
	}

	/** {@return the diagram after an edge was deleted} */
	Drawing deleteEdge(String mapping, String ends) {
		return after(new ToolInvocation.Delete(List.of(edge(mapping, ends).id())));
	}

	/** {@return whether a creation tool would do something on a shape} */
	boolean offers(String tool, String on) {
		return evaluation.accepts(new ToolInvocation.Create(tool, id(on)));
	}

	/** {@return whether a connection would change something} */
	boolean connects(String tool, String source, String target) {
		ToolInvocation connection = new ToolInvocation.Connect(tool, id(source), id(target));
		return evaluation.accepts(connection) && evaluation.run(connection) instanceof ToolResult.Edits;
	}

	private Drawing after(ToolInvocation invocation) {
		String before = VdcLanguage.standard().write(design.root());
		ToolResult result = evaluation.run(invocation);
		assertTrue(result instanceof ToolResult.Edits, result.toString());
		assertEquals(before, VdcLanguage.standard().write(design.root()), "a tool leaves the model alone");
		List<ModelEdit> edits = ((ToolResult.Edits) result).edits();
		Map<URI, List<TextEdit>> changes = VdcLanguage.standard().textEdits(design, edits);
		assertEquals(1, changes.size());
		return new Drawing(TextEdit.apply(text, changes.values().iterator().next()), diagram, root,
				request.layers().orElse(Set.of()), request.filters().orElse(Set.of()));
	}
}
