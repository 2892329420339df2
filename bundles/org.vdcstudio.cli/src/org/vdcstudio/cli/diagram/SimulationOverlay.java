/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.diagram;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.vdcstudio.language.LoadedDesign;
import org.vdcstudio.model.names.QualifiedNames;
import org.vdcstudio.simulation.moment.ElementState;
import org.vdcstudio.topology.snapshot.Origins;
import org.vdcstudio.viewpoint.overlay.Decoration;
import org.vdcstudio.viewpoint.overlay.Remark;
import org.vdcstudio.viewpoint.overlay.RemarkOverlay;

/** A moment of a simulation on top of diagrams. */
public final class SimulationOverlay {

	/** More badges would cover what is beside a fleet. */
	private static final int MOST_BADGES = 2;

	private SimulationOverlay() {
	}

	/**
	 * An overlay of what is true at a moment; what the design does not have any more is left out. Call on the thread that owns the
	 * design.
	 */
	public static RemarkOverlay of(LoadedDesign design, List<ElementState> states) {
		if (states.isEmpty()) {
			return new RemarkOverlay(List.of());
		}
		Origins origins = Origins.of(design.root(), design.files());
		Map<EObject, List<ElementState>> told = new LinkedHashMap<>();
		states.forEach(state -> origins.named(state.element())
				.ifPresent(element -> told.computeIfAbsent(element, first -> new ArrayList<>()).add(state)));
		List<Remark> remarks = new ArrayList<>();
		told.forEach((element, of) -> remarks.addAll(remarks(element, of)));
		return new RemarkOverlay(remarks);
	}

	/** What is said of members of a fleet has their number. */
	private static List<Remark> remarks(EObject element, List<ElementState> states) {
		Optional<String> own = QualifiedNames.of(element);
		Map<Boolean, List<ElementState>> byPart = states.stream()
				.collect(Collectors.partitioningBy(state -> own.equals(Optional.of(state.element()))));
		List<Remark> remarks = new ArrayList<>();
		byPart.getOrDefault(true, List.of()).forEach(state -> remarks.add(remark(element, kind(state, true), state.badge(), List.of(state))));
		by(ElementState::kind, byPart.getOrDefault(false, List.of()))
				.forEach(alike -> remarks.addAll(ofMembers(element, alike)));
		return remarks;
	}

	private static List<Remark> ofMembers(EObject fleet, List<ElementState> alike) {
		Decoration.Kind kind = kind(alike.getFirst(), alike.size() == Origins.count(fleet));
		if (kind == Decoration.Kind.LOAD) {
			return List.of(remark(fleet, kind, alike.size() + " × " + span(alike), alike));
		}
		Collection<List<ElementState>> same = by(ElementState::badge, alike);
		return same.size() > MOST_BADGES ? List.of(remark(fleet, kind, alike.size() + " × " + inGeneral(alike.getFirst()), alike))
				: same.stream().map(states -> remark(fleet, kind, states.size() + " × " + states.getFirst().badge(), states)).toList();
	}

	private static <K> Collection<List<ElementState>> by(Function<ElementState, K> what, List<ElementState> states) {
		return states.stream().collect(Collectors.groupingBy(what, LinkedHashMap::new, Collectors.toList())).values();
	}

	/**
	 * How something is shown.
	 *
	 * @param ofAll whether it is true of all that a shape stands for: a fleet is not down with one of its members, and is not drawn pale
	 */
	private static Decoration.Kind kind(ElementState state, boolean ofAll) {
		return switch (state.kind()) {
		case DOWN -> ofAll ? Decoration.Kind.DOWN : Decoration.Kind.STATE;
		case CHANGED -> Decoration.Kind.STATE;
		case TROUBLE -> Decoration.Kind.TROUBLE;
		case LOAD -> Decoration.Kind.LOAD;
		};
	}

	/** Hardly two members are equally busy. */
	private static String span(List<ElementState> loads) {
		List<ElementState> idlestFirst = loads.stream().sorted(Comparator.comparingDouble(load -> load.share().orElse(0))).toList();
		String least = idlestFirst.getFirst().badge();
		String most = idlestFirst.getLast().badge();
		return least.equals(most) ? most : least + " to " + most;
	}

	private static String inGeneral(ElementState state) {
		return switch (state.kind()) {
		case DOWN -> "down";
		case CHANGED -> "changed";
		case TROUBLE -> "in trouble";
		case LOAD -> "busy";
		};
	}

	private static Remark remark(EObject element, Decoration.Kind kind, String badge, List<ElementState> states) {
		String text = states.stream().map(state -> state.element() + " " + state.text()).collect(Collectors.joining("\n"));
		OptionalDouble share = states.stream().map(ElementState::share).flatMapToDouble(OptionalDouble::stream).max();
		return new Remark(element, kind, badge, text, share);
	}
}
