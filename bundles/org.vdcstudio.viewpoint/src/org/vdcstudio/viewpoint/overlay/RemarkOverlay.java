/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.viewpoint.overlay;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.viewpoint.view.View;
import org.vdcstudio.viewpoint.view.ViewEdge;
import org.vdcstudio.viewpoint.view.ViewElement;
import org.vdcstudio.viewpoint.view.Visibility;

/**
 * Shows remarks where a view shows their elements: on each shape that stands for the element, else on its edges, else on
 * the nearest shape around: that in which it would be shown, or that of an element which contains it. What a view shows nothing
 * of is left out.
 * <p>
 * State and load are shown on what stands for the element itself only. Of findings, a shape has one decoration for all, of the
 * worst kind, whose text says how many there are. To be used on the thread that owns the model.
 */
public final class RemarkOverlay implements OverlayProvider {

	private static final Set<Decoration.Kind> FINDINGS = Set.of(Decoration.Kind.ERROR, Decoration.Kind.WARNING, Decoration.Kind.INFO);

	private final List<Remark> remarks;

	/** An overlay of remarks, in the order of telling. */
	public RemarkOverlay(List<Remark> remarks) {
		this.remarks = List.copyOf(remarks);
	}

	@Override
	public List<Decoration> decorate(View view) {
		return decorate(view, view);
	}

	/**
	 * Tells what to show on a view that shows only a part of another one, such as a summary.
	 *
	 * @param whole all there is
	 * @param shown what is shown; elements that both have, have the same ids
	 * @return the decorations, all for ids of {@code shown}
	 */
	public List<Decoration> decorate(View whole, View shown) {
		return decorate(whole, shown, Map.of());
	}

	@Override
	public List<Decoration> decorate(View whole, View shown, Map<String, String> standIns) {
		if (remarks.isEmpty()) {
			return List.of();
		}
		Places places = new Places(whole, shown, standIns);
		Map<String, List<Remark>> found = new LinkedHashMap<>();
		for (Remark remark : remarks) {
			Set<String> ids = isFinding(remark) ? places.of(remark.element()) : places.own(remark.element());
			ids.forEach(id -> found.computeIfAbsent(id, first -> new ArrayList<>()).add(remark));
		}
		List<Decoration> decorations = new ArrayList<>();
		found.forEach((id, told) -> {
			List<Remark> findings = told.stream().filter(RemarkOverlay::isFinding).toList();
			if (!findings.isEmpty()) {
				decorations.add(ofFindings(id, findings));
			}
			told.stream().filter(remark -> !isFinding(remark))
					.forEach(remark -> decorations.add(new Decoration(id, remark.kind(), remark.badge(), remark.text(), remark.share())));
		});
		return decorations;
	}

	/**
	 * Tells which findings are shown on some elements, in the order of telling; for {@link #decorate(View, View, Map)} of the same views.
	 *
	 * @param ids of elements of {@code shown}
	 */
	public List<Remark> findingsOn(View whole, View shown, Map<String, String> standIns, Collection<String> ids) {
		Places places = new Places(whole, shown, standIns);
		return remarks.stream().filter(RemarkOverlay::isFinding)
				.filter(remark -> places.of(remark.element()).stream().anyMatch(ids::contains)).toList();
	}

	private static boolean isFinding(Remark remark) {
		return FINDINGS.contains(remark.kind());
	}

	private static Decoration ofFindings(String id, List<Remark> findings) {
		List<Remark> worstFirst = findings.stream().sorted(Comparator.comparing(Remark::kind)).toList();
		Map<Decoration.Kind, Long> counts = worstFirst.stream()
				.collect(Collectors.groupingBy(Remark::kind, LinkedHashMap::new, Collectors.counting()));
		String heading = counts.entrySet().stream().map(each -> count(each.getKey(), each.getValue())).collect(Collectors.joining(", "));
		String text = Stream.concat(Stream.of(heading), worstFirst.stream().map(remark -> "• " + remark.text()))
				.collect(Collectors.joining("\n"));
		return new Decoration(id, worstFirst.getFirst().kind(), worstFirst.getFirst().badge(), text);
	}

	private static String count(Decoration.Kind kind, long number) {
		String name = kind == Decoration.Kind.INFO ? "remark" : kind.name().toLowerCase(Locale.ROOT);
		return "%d %s%s".formatted(number, name, number == 1 ? "" : "s");
	}

	/** Where a view shows elements. */
	private static final class Places {

		private final View shown;
		private final Map<String, String> standIns;
		private final Map<EObject, Set<String>> shapes = new IdentityHashMap<>();
		private final Map<EObject, Set<String>> partners = new IdentityHashMap<>();
		private final Map<EObject, Set<String>> lines = new IdentityHashMap<>();
		private final Map<String, String> containers = new HashMap<>();

		Places(View whole, View shown, Map<String, String> standIns) {
			this.shown = shown;
			this.standIns = standIns;
			whole.elements().forEach(this::index);
			whole.edges().stream().filter(edge -> edge.visibility() != Visibility.HIDDEN).forEach(this::index);
		}

		private void index(ViewElement element) {
			shapes.computeIfAbsent(element.target(), first -> new LinkedHashSet<>()).add(element.id());
			element.semanticElements()
					.forEach(each -> partners.computeIfAbsent(each, first -> new LinkedHashSet<>()).add(element.id()));
			Stream.concat(element.borderNodes().stream(), element.children().stream()).forEach(inner -> {
				containers.put(inner.id(), element.id());
				index(inner);
			});
		}

		/** A relation has its source as target, but stands for it no more than for the other end. */
		private void index(ViewEdge edge) {
			edge.semanticElements().stream().filter(each -> shown.edge(edge.id()).isPresent())
					.forEach(each -> lines.computeIfAbsent(each, first -> new LinkedHashSet<>()).add(edge.id()));
		}

		Set<String> of(EObject element) {
			@Nullable
			EObject present = element;
			while (present != null) {
				Set<String> found = at(present);
				if (!found.isEmpty()) {
					return found;
				}
				present = present.eContainer();
			}
			return Set.of();
		}

		/** What stands for the element and is on the screen. */
		Set<String> own(EObject element) {
			Set<String> own = shapes.getOrDefault(element, Set.of()).stream()
					.filter(id -> shown.element(id).filter(this::isOnScreen).isPresent()).collect(Collectors.toCollection(LinkedHashSet::new));
			return own.isEmpty() ? lines.getOrDefault(element, Set.of()) : own;
		}

		private Set<String> at(EObject element) {
			Set<String> own = lifted(shapes.getOrDefault(element, Set.of()));
			if (!own.isEmpty()) {
				return own;
			}
			Set<String> ownLines = lines.getOrDefault(element, Set.of());
			return ownLines.isEmpty() ? lifted(partners.getOrDefault(element, Set.of())) : ownLines;
		}

		private Set<String> lifted(Set<String> ids) {
			return ids.stream().flatMap(id -> lift(id).stream()).collect(Collectors.toCollection(LinkedHashSet::new));
		}

		/** The nearest shape that is on the screen. */
		private Optional<String> lift(String id) {
			@Nullable
			String present = id;
			while (present != null) {
				if (shown.element(present).filter(this::isOnScreen).isPresent()) {
					return Optional.of(present);
				}
				present = standIns.containsKey(present) ? standIns.get(present) : containers.get(present);
			}
			return Optional.empty();
		}

		/** What is in something hidden is hidden, too. */
		private boolean isOnScreen(ViewElement element) {
			@Nullable
			String container = containers.get(element.id());
			return element.visibility() != Visibility.HIDDEN
					&& (container == null || shown.element(container).filter(this::isOnScreen).isPresent());
		}
	}
}
