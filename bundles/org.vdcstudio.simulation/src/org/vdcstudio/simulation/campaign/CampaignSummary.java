/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.campaign;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the runs of a campaign say together.
 *
 * @param components what the failure of each component does, in the order of the campaign; none for a campaign of seeds
 * @param scenarios  what came of each scenario, in the order of the design; none for a campaign of failures
 * @param vms        how each VM came through, in the order of the design
 */
public record CampaignSummary(List<ComponentSummary> components, List<ScenarioSummary> scenarios, List<VmSummary> vms) {

	/** Copies the lists. */
	public CampaignSummary {
		components = List.copyOf(components);
		scenarios = List.copyOf(scenarios);
		vms = List.copyOf(vms);
	}

	/** Sums a campaign up. */
	public static CampaignSummary of(CampaignResult result) {
		List<ComponentSummary> components = new ArrayList<>();
		Map<String, List<RunOutcome>> scenarios = new LinkedHashMap<>();
		for (RunOutcome run : result.runs()) {
			run.component().ifPresentOrElse(component -> components.add(ComponentSummary.of(component, run)),
					() -> scenarios.computeIfAbsent(run.name(), name -> new ArrayList<>()).add(run));
		}
		return new CampaignSummary(components,
				scenarios.entrySet().stream().map(each -> ScenarioSummary.of(each.getKey(), each.getValue())).toList(),
				VmTally.of(result.runs()));
	}

	/** The components whose failure leaves VMs down, gravest first. */
	public List<ComponentSummary> singlePointsOfFailure() {
		return gravestFirst(Effect.OUTAGE);
	}

	/** The components whose failure interrupts VMs, all of which serve again at the end; gravest first. */
	public List<ComponentSummary> interrupting() {
		return gravestFirst(Effect.INTERRUPTION);
	}

	/** How many components fail without any VM noticing. */
	public int harmless() {
		return (int) components.stream().filter(each -> each.effect() == Effect.NONE).count();
	}

	/** The VMs, those that were available least first. */
	public List<VmSummary> worstVms() {
		return vms.stream().sorted(VmSummary.WORST_FIRST).toList();
	}

	private List<ComponentSummary> gravestFirst(Effect effect) {
		return components.stream().filter(each -> each.effect() == effect).sorted(ComponentSummary.GRAVEST_FIRST).toList();
	}
}
