/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.viewpoint.internal.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.vdcstudio.viewpoint.view.EdgeStyle;
import org.vdcstudio.viewpoint.view.ElementStyle;
import org.vdcstudio.viewpoint.view.Size;
import org.vdcstudio.viewpoint.view.ViewElementKind;
import org.vdcstudio.viewpoint.view.Visibility;

/**
 * An element of a diagram while it is evaluated: the object that expressions see as {@code view}, and what else has
 * been found out about it.
 */
sealed class Drawn {

	/** An element other than an edge. */
	static final class Element extends Drawn {

		private final ViewElementKind kind;
		private final List<Element> borderNodes = new ArrayList<>();
		private final List<Element> children = new ArrayList<>();
		private Optional<ElementStyle> style = Optional.empty();
		private Optional<Size> size = Optional.empty();

		Element(ViewElementKind kind, Mapping mapping, EObject view, EObject target) {
			super(mapping, view, target);
			this.kind = kind;
		}

		ViewElementKind kind() {
			return kind;
		}

		List<Element> borderNodes() {
			return borderNodes;
		}

		List<Element> children() {
			return children;
		}

		Optional<ElementStyle> style() {
			return style;
		}

		Optional<Size> size() {
			return size;
		}

		void setStyle(ElementStyle newStyle, Optional<Size> newSize) {
			style = Optional.of(newStyle);
			size = newSize;
		}
	}

	/** An edge. */
	static final class Edge extends Drawn {

		private final Drawn source;
		private final Drawn end;
		private Optional<EdgeStyle> style = Optional.empty();

		Edge(Mapping mapping, EObject view, EObject target, Drawn source, Drawn end) {
			super(mapping, view, target);
			this.source = source;
			this.end = end;
		}

		Drawn source() {
			return source;
		}

		/** The element the edge leads to; {@link #target()} is what it stands for. */
		Drawn end() {
			return end;
		}

		Optional<EdgeStyle> style() {
			return style;
		}

		void setStyle(EdgeStyle newStyle) {
			style = Optional.of(newStyle);
		}
	}

	private final Mapping mapping;
	private final EObject view;
	private final EObject target;
	private List<EObject> semanticElements = List.of();
	private Visibility visibility = Visibility.VISIBLE;

	private Drawn(Mapping mapping, EObject view, EObject target) {
		this.mapping = mapping;
		this.view = view;
		this.target = target;
		set("target", target);
	}

	Mapping mapping() {
		return mapping;
	}

	EObject view() {
		return view;
	}

	EObject target() {
		return target;
	}

	List<EObject> semanticElements() {
		return semanticElements;
	}

	void setSemanticElements(List<EObject> elements) {
		semanticElements = elements;
		set("semanticElements", elements);
	}

	Visibility visibility() {
		return visibility;
	}

	void setVisibility(Visibility newVisibility) {
		visibility = newVisibility;
		set("visible", newVisibility != Visibility.HIDDEN);
	}

	/** Sets a feature of the view object. */
	final void set(String feature, Object value) {
		view.eSet(view.eClass().getEStructuralFeature(feature), value);
	}

	/** {@return a text of the view object, empty if it is not set} */
	final String text(String feature) {
		return Objects.requireNonNullElse((String) view.eGet(view.eClass().getEStructuralFeature(feature)), "");
	}
}
