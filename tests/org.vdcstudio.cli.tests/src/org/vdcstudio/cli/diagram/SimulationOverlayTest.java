/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

import org.junit.jupiter.api.Test;
import org.vdcstudio.design.BuiltInViewpoints;
import org.vdcstudio.language.LoadedDesign;
import org.vdcstudio.language.VdcLanguage;
import org.vdcstudio.simulation.moment.ElementState;
import org.vdcstudio.simulation.moment.ElementState.Kind;
import org.vdcstudio.viewpoint.EvaluationRequest;
import org.vdcstudio.viewpoint.overlay.Decoration;
import org.vdcstudio.viewpoint.view.View;

/** What diagrams show of a moment. */
class SimulationOverlayTest {

	private final LoadedDesign design = VdcLanguage.standard().parse("""
			datacenter Lab {
				switch sw1 { port p[1..9] { } }
				host esx01 { nic vmnic0 { connect sw1.p[9] } }
				host blade[1..3] { nic vmnic0 { connect sw1.p[1..3] } }
			}
			""");

	@Test
	void whatIsDownIsPaleAndWhatIsInTroubleIsNot() {
		assertEquals(List.of("DOWN failed: esx01 does not work"), told(new ElementState("esx01", Kind.DOWN, "failed", "does not work")));
		assertEquals(List.of("TROUBLE lost x: esx01 misses x"), told(new ElementState("esx01", Kind.TROUBLE, "lost x", "misses x")));
	}

	@Test
	void aFleetIsNotDownWithOneOfItsMembers() {
		assertEquals(List.of("STATE 1 × off: blade2 is off"), told(new ElementState("blade2", Kind.DOWN, "off", "is off")));
	}

	@Test
	void aFleetIsDownWithAllOfItsMembers() {
		assertEquals(List.of("DOWN 3 × off: blade1 is off\nblade2 is off\nblade3 is off"),
				told(new ElementState("blade1", Kind.DOWN, "off", "is off"), new ElementState("blade2", Kind.DOWN, "off", "is off"),
						new ElementState("blade3", Kind.DOWN, "off", "is off")));
	}

	@Test
	void whatIsDifferentForManyMembersIsSummedUp() {
		assertEquals(List.of("STATE 3 × changed: blade1 x\nblade2 y\nblade3 z", "TROUBLE 1 × no uplink: blade1 is cut off"),
				told(new ElementState("blade1", Kind.CHANGED, "on a", "x"), new ElementState("blade2", Kind.CHANGED, "on b", "y"),
						new ElementState("blade3", Kind.CHANGED, "on c", "z"), new ElementState("blade1", Kind.TROUBLE, "no uplink", "is cut off")));
	}

	@Test
	void whatIsTheSameForMembersIsSaidOnce() {
		assertEquals(List.of("STATE 2 × off: blade1 is off\nblade3 is off", "STATE 1 × boots: blade2 boots"),
				told(new ElementState("blade1", Kind.DOWN, "off", "is off"), new ElementState("blade2", Kind.CHANGED, "boots", "boots"),
						new ElementState("blade3", Kind.DOWN, "off", "is off")));
	}

	@Test
	void theLoadOfMembersIsOneOfWhichTheLargestShareCounts() {
		List<Decoration> decorations = decorations(load("blade1.vmnic0", "25 %", 0.25), load("blade2.vmnic0", "9 %", 0.09),
				load("blade3.vmnic0", "100 %", 1));
		assertEquals(List.of("3 × 9 % to 100 %"), decorations.stream().map(Decoration::badge).toList());
		assertEquals(OptionalDouble.of(1), decorations.getFirst().share());
		assertEquals(List.of("2 × 25 %"), decorations(load("blade1.vmnic0", "25 %", 0.25), load("blade2.vmnic0", "25 %", 0.251)).stream()
				.map(Decoration::badge).toList());
	}

	@Test
	void whatTheDesignHasNotAnyMoreIsLeftOut() {
		assertEquals(List.of(), told(new ElementState("esx99", Kind.DOWN, "off", "is off")));
	}

	private static ElementState load(String element, String badge, double share) {
		return new ElementState(element, Kind.LOAD, badge, "out", OptionalDouble.of(share));
	}

	private List<String> told(ElementState... states) {
		return decorations(states).stream().map(each -> "%s %s: %s".formatted(each.kind(), each.badge(), each.text())).toList();
	}

	private List<Decoration> decorations(ElementState... states) {
		View view = BuiltInViewpoints.read().specification().diagrams().stream().filter(each -> each.name().equals("PhysicalNetwork"))
				.findFirst().orElseThrow()
				.evaluate(EvaluationRequest.of(design.root().getDatacenter(), design.resources().getResources())).view();
		return SimulationOverlay.of(design, Arrays.asList(states)).decorate(view);
	}
}
