/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.diagram;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
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

	/**
	 * What is the same for many members of a fleet is said once.
	 *
	 * @param badge empty for the load of members, of which hardly two are the same
	 */
	private record Alike(EObject element, Decoration.Kind kind, String badge, boolean isMember) {
	}

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
		Map<Alike, List<ElementState>> alike = new LinkedHashMap<>();
		for (ElementState state : states) {
			origins.named(state.element())
					.ifPresent(element -> alike.computeIfAbsent(alike(element, state), first -> new ArrayList<>()).add(state));
		}
		return new RemarkOverlay(alike.entrySet().stream().map(each -> remark(each.getKey(), each.getValue())).toList());
	}

	/** A fleet is not down with one of its members, so it is not drawn pale. */
	private static Alike alike(EObject element, ElementState state) {
		boolean isMember = !QualifiedNames.of(element).equals(Optional.of(state.element()));
		Decoration.Kind kind = switch (state.kind()) {
		case DOWN -> isMember ? Decoration.Kind.STATE : Decoration.Kind.DOWN;
		case CHANGED, TROUBLE -> Decoration.Kind.STATE;
		case LOAD -> Decoration.Kind.LOAD;
		};
		return new Alike(element, kind, isMember && kind == Decoration.Kind.LOAD ? "" : state.badge(), isMember);
	}

	private static Remark remark(Alike alike, List<ElementState> states) {
		String badge = alike.isMember() ? states.size() + " × " + badge(alike, states) : alike.badge();
		String text = states.stream().map(state -> state.element() + " " + state.text()).collect(Collectors.joining("\n"));
		OptionalDouble share = states.stream().map(ElementState::share).flatMapToDouble(OptionalDouble::stream).max();
		return new Remark(alike.element(), alike.kind(), badge, text, share);
	}

	private static String badge(Alike alike, List<ElementState> states) {
		if (!alike.badge().isEmpty()) {
			return alike.badge();
		}
		List<ElementState> idlestFirst = states.stream().sorted(Comparator.comparingDouble(state -> state.share().orElse(0))).toList();
		String least = idlestFirst.getFirst().badge();
		String most = idlestFirst.getLast().badge();
		return least.equals(most) ? most : least + " to " + most;
	}
}
