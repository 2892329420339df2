/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.viewpoint.internal.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A mapping of nodes, containers or edges. Two are equal if they are the same element of the specification, so that
 * mappings which refer to one another need not be built at once.
 */
final class Mapping {

	private final EObject description;

	Mapping(EObject description) {
		this.description = description;
	}

	EObject description() {
		return description;
	}

	String name() {
		return Described.name(description);
	}

	boolean isContainer() {
		return Described.is(description, "ContainerMapping");
	}

	boolean isEdge() {
		return Described.is(description, "EdgeMapping");
	}

	/** Whether elements are created by refreshing, rather than only by hand. */
	boolean isSynchronised() {
		return Described.flag(description, "createElements");
	}

	String domainClass() {
		return Described.text(description, "domainClass").orElse("");
	}

	Optional<String> candidates() {
		return Described.text(description, "semanticCandidatesExpression");
	}

	Optional<String> precondition() {
		return Described.text(description, "preconditionExpression");
	}

	Optional<String> semanticElements() {
		return Described.text(description, "semanticElements");
	}

	/** {@code FreeForm}, {@code List}, {@code HorizontalStack} or {@code VerticalStack}. */
	String presentation() {
		return Described.literal(description, "childrenPresentation");
	}

	List<Mapping> borderNodes() {
		return mappings("borderedNodeMappings", "reusedBorderedNodeMappings");
	}

	List<Mapping> subContainers() {
		return mappings("subContainerMappings", "reusedContainerMappings");
	}

	List<Mapping> subNodes() {
		return mappings("subNodeMappings", "reusedNodeMappings");
	}

	List<Mapping> sources() {
		return mappings("sourceMapping");
	}

	List<Mapping> targets() {
		return mappings("targetMapping");
	}

	boolean isElementEdge() {
		return Described.flag(description, "useDomainElement");
	}

	Optional<String> expression(String feature) {
		return Described.text(description, feature);
	}

	Optional<EObject> style() {
		return Described.child(description, "style");
	}

	List<EObject> conditionalStyles() {
		return Described.children(description, "conditionnalStyles");
	}

	private List<Mapping> mappings(String... features) {
		return Stream.of(features).flatMap(feature -> Described.children(description, feature).stream()).map(Mapping::new)
				.toList();
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof Mapping mapping && mapping.description == description;
	}

	@Override
	public int hashCode() {
		return System.identityHashCode(description);
	}

	@Override
	public String toString() {
		return name();
	}
}
