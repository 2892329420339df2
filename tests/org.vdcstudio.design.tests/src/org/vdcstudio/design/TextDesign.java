/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.language.LoadedDesign;
import org.vdcstudio.language.TextEdit;
import org.vdcstudio.language.VdcLanguage;
import org.vdcstudio.model.core.NamedElement;
import org.vdcstudio.model.edit.ModelEdit;
import org.vdcstudio.model.names.QualifiedNames;
import org.vdcstudio.viewpoint.DiagramDescription;
import org.vdcstudio.viewpoint.DiagramEvaluation;
import org.vdcstudio.viewpoint.EvaluationRequest;
import org.vdcstudio.viewpoint.SpecificationResult;
import org.vdcstudio.viewpoint.tool.ToolResult;
import org.vdcstudio.viewpoint.view.ContainerStyle;
import org.vdcstudio.viewpoint.view.EdgeStyle;
import org.vdcstudio.viewpoint.view.NodeStyle;
import org.vdcstudio.viewpoint.view.Rgb;
import org.vdcstudio.viewpoint.view.ViewEdge;
import org.vdcstudio.viewpoint.view.ViewElement;

/** A design that was read from its text, and its diagrams. */
final class TextDesign {

	/** The colours that mean something in tests. */
	private static final Map<Rgb, String> COLORS = Map.ofEntries(Map.entry(new Rgb(31, 41, 51), "ink"),
			Map.entry(new Rgb(255, 255, 255), "white"), Map.entry(new Rgb(203, 210, 217), "line"),
			Map.entry(new Rgb(123, 135, 148), "slate"), Map.entry(new Rgb(245, 247, 250), "neutral"),
			Map.entry(new Rgb(228, 231, 235), "grey"), Map.entry(new Rgb(38, 128, 194), "blue"),
			Map.entry(new Rgb(220, 238, 251), "light blue"), Map.entry(new Rgb(124, 92, 214), "violet"),
			Map.entry(new Rgb(234, 226, 248), "light violet"), Map.entry(new Rgb(63, 145, 66), "green"),
			Map.entry(new Rgb(227, 249, 229), "light green"), Map.entry(new Rgb(203, 110, 23), "amber"),
			Map.entry(new Rgb(255, 243, 196), "light amber"), Map.entry(new Rgb(20, 145, 155), "teal"),
			Map.entry(new Rgb(216, 246, 246), "light teal"));

	private static final SpecificationResult BUILT_IN = BuiltInViewpoints.read();

	private final LoadedDesign design;

	private TextDesign(LoadedDesign design) {
		this.design = design;
	}

	/** {@return a design in one file, with a datacenter of this content} */
	static TextDesign of(String content) {
		URI uri = URI.createURI("memory:/design.vdc");
		return new TextDesign(load(uri, "datacenter DC {\n" + content + "\n}"));
	}

	/** {@return a design that comes with the product, by the path of its file below {@code examples}} */
	static TextDesign example(String path) {
		Path folder = Path.of("").toAbsolutePath();
		while (!Files.exists(folder.resolve("examples/nested-lab"))) {
			folder = Objects.requireNonNull(folder.getParent(), "no examples");
		}
		return new TextDesign(load(URI.createFileURI(folder.resolve("examples").resolve(path).toString()), null));
	}

	private static LoadedDesign load(URI root, @Nullable String text) {
		try {
			return VdcLanguage.standard().load(root, uri -> uri.equals(root) ? Optional.ofNullable(text) : Optional.empty());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** {@return the diagram description of a viewpoint} */
	static DiagramDescription description(String viewpoint) {
		return BUILT_IN.specification().diagrams().stream()
				.filter(diagram -> diagram.viewpoint().equals(viewpoint)).findFirst().orElseThrow();
	}

	/** {@return the names of what a viewpoint can be drawn of} */
	List<String> roots(String viewpoint) {
		return description(viewpoint).roots(resources()).stream().map(root -> QualifiedNames.of(root).orElse("")).toList();
	}

	/** {@return the diagram of a viewpoint of the first element it can be drawn of} */
	DiagramEvaluation diagram(String viewpoint) {
		return diagram(viewpoint, roots(viewpoint).getFirst());
	}

	/** {@return the diagram of a viewpoint of an element} */
	DiagramEvaluation diagram(String viewpoint, String root) {
		return description(viewpoint).evaluate(request(viewpoint, root));
	}

	/** {@return the diagram of a viewpoint with all its layers, of the first element it can be drawn of} */
	DiagramEvaluation complete(String viewpoint) {
		return complete(viewpoint, roots(viewpoint).getFirst());
	}

	/** {@return the diagram of a viewpoint with all its layers, of an element} */
	DiagramEvaluation complete(String viewpoint, String root) {
		DiagramDescription description = description(viewpoint);
		return description.evaluate(request(viewpoint, root).withLayers(
				Set.copyOf(description.layers().stream().map(DiagramDescription.Layer::name).toList())));
	}

	/** {@return a request for the default layers} */
	EvaluationRequest request(String viewpoint, String root) {
		EObject element = description(viewpoint).roots(resources()).stream()
				.filter(each -> QualifiedNames.of(each).orElse("").equals(root)).findFirst().orElseThrow();
		return EvaluationRequest.of(element, resources()).identifiedBy(each -> QualifiedNames.of(each).orElse(""));
	}

	List<Resource> resources() {
		return design.resources().getResources();
	}

	/** {@return the design after the edits of a tool, read from the text they make} */
	TextDesign after(ToolResult result) {
		Map<URI, List<TextEdit>> edits = VdcLanguage.standard().textEdits(design,
				assertInstanceOf(ToolResult.Edits.class, result).edits());
		URI root = design.root().eResource().getURI();
		Map<URI, String> texts = design.files().stream().map(file -> file.eResource().getURI()).collect(Collectors.toMap(
				Function.identity(), uri -> TextEdit.apply(design.text(uri).orElseThrow(), edits.getOrDefault(uri, List.of()))));
		try {
			return new TextDesign(VdcLanguage.standard().load(root, uri -> Optional.ofNullable(texts.get(uri))));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** {@return what is wrong with the text} */
	List<String> mistakes() {
		return design.source().problems().stream().map(Object::toString).toList();
	}

	/** {@return an element by its qualified name} */
	<T extends NamedElement> T element(Class<T> type, String name) {
		return resources().stream().flatMap(resource -> resource.getContents().stream()).flatMap(TextDesign::all)
				.filter(type::isInstance).map(type::cast).filter(each -> QualifiedNames.of(each).orElse("").equals(name))
				.findFirst().orElseThrow();
	}

	private static Stream<EObject> all(EObject root) {
		return Stream.concat(Stream.of(root), root.eContents().stream().flatMap(TextDesign::all));
	}

	/** {@return the elements of a mapping, at any depth, by the first line of their label} */
	static List<String> names(DiagramEvaluation diagram, String mapping) {
		return elements(diagram, mapping).map(element -> element.label().lines().findFirst().orElse("")).toList();
	}

	/** {@return the labels of a mapping, at any depth} */
	static List<String> labels(DiagramEvaluation diagram, String mapping) {
		return elements(diagram, mapping).map(ViewElement::label).toList();
	}

	private static Stream<ViewElement> elements(DiagramEvaluation diagram, String mapping) {
		return diagram.view().allElements().filter(element -> element.mapping().equals(mapping));
	}

	/** {@return the element of a mapping whose label begins with a line} */
	static ViewElement shown(DiagramEvaluation diagram, String mapping, String name) {
		return elements(diagram, mapping).filter(element -> element.label().lines().findFirst().orElse("").equals(name))
				.findFirst().orElseThrow(() -> new AssertionError(mapping + " " + name + " is not shown: "
						+ diagram.view().allElements().map(ViewElement::id).toList()));
	}

	/** {@return the id of the element of a mapping whose label begins with a line} */
	static String id(DiagramEvaluation diagram, String mapping, String name) {
		return shown(diagram, mapping, name).id();
	}

	/** {@return the edges of a mapping, each as its ends by the first line of their labels} */
	static List<String> edges(DiagramEvaluation diagram, String mapping) {
		return diagram.view().edges().stream().filter(edge -> edge.mapping().equals(mapping))
				.map(edge -> end(diagram, edge.sourceId()) + " > " + end(diagram, edge.targetId())).toList();
	}

	/** {@return the edge of a mapping between two elements, as {@link #edges} words it} */
	static ViewEdge edge(DiagramEvaluation diagram, String mapping, String ends) {
		return diagram.view().edges().stream().filter(edge -> edge.mapping().equals(mapping))
				.filter(edge -> ends.equals(end(diagram, edge.sourceId()) + " > " + end(diagram, edge.targetId()))).findFirst()
				.orElseThrow(() -> new AssertionError(ends + " is not among " + edges(diagram, mapping)));
	}

	private static String end(DiagramEvaluation diagram, String id) {
		return diagram.view().element(id).orElseThrow().label().lines().findFirst().orElse("");
	}

	/** {@return how an element looks: the colours of border and fill, and the line} */
	static String style(ViewElement element) {
		return switch (element.style().orElseThrow()) {
			case NodeStyle node -> look(node.border().color(), node.color(), node.border().line());
			case ContainerStyle container -> look(container.border().color(), container.foreground(), container.border().line());
		};
	}

	/** {@return how an edge looks: its colour and line} */
	static String style(ViewEdge edge) {
		EdgeStyle style = edge.style().orElseThrow();
		return name(style.color()) + " " + style.line();
	}

	private static String look(Rgb border, Rgb fill, Object line) {
		return name(border) + " on " + name(fill) + " " + line;
	}

	private static String name(Rgb color) {
		return COLORS.getOrDefault(color, color.toString());
	}

	/** {@return the edits in words} */
	static List<String> edits(ToolResult result) {
		return assertInstanceOf(ToolResult.Edits.class, result).edits().stream().map(TextDesign::inWords).toList();
	}

	private static String inWords(ModelEdit edit) {
		return edit.label();
	}

	/** {@return the only edit} */
	static <T extends ModelEdit> T single(Class<T> type, ToolResult result) {
		List<ModelEdit> edits = assertInstanceOf(ToolResult.Edits.class, result, result.toString()).edits();
		assertEquals(1, edits.size(), edits.toString());
		return type.cast(edits.getFirst());
	}
}
