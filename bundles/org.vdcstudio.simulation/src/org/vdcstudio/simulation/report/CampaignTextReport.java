/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.report;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

import org.vdcstudio.simulation.VmOutcome;
import org.vdcstudio.simulation.campaign.Campaign.SeedRange;
import org.vdcstudio.simulation.campaign.Campaign.SingleFailures;
import org.vdcstudio.simulation.campaign.CampaignResult;
import org.vdcstudio.simulation.campaign.CampaignSummary;
import org.vdcstudio.simulation.campaign.ComponentSummary;
import org.vdcstudio.simulation.campaign.RunOutcome;
import org.vdcstudio.simulation.campaign.ScenarioSummary;
import org.vdcstudio.simulation.campaign.VmSummary;
import org.vdcstudio.topology.snapshot.ElementId;

/**
 * Plain text for people: first what is to be done something about, then the worst cases with what led to them, then availability.
 * Long tables are cut, which they say; the JSON has everything. Times are rounded to the millisecond.
 */
public final class CampaignTextReport implements CampaignReport {

	private static final String INDENT = "    ";
	private static final String DEEP_INDENT = INDENT + INDENT;
	private static final int MOST_COMPONENTS = 50;
	private static final int MOST_CASES = 5;
	private static final int MOST_VMS = 10;

	@Override
	public void write(CampaignResult result, Appendable out) throws IOException {
		CampaignSummary summary = CampaignSummary.of(result);
		switch (result.campaign()) {
		case SingleFailures failures -> {
			Texts.line(out, "campaign: single failures, %s, seed %d", runs(result), failures.seed());
			writeLeftOut(result.leftOut(), out);
			writeComponents("single points of failure", summary.singlePointsOfFailure(), out);
			writeComponents("components that interrupt VMs", summary.interrupting(), out);
			writeComponentCases(summary, out);
			writeVms(summary, out);
			Texts.line(out, "%s: %d single points of failure, %d that interrupt VMs, %d that no VM notices",
					Texts.count(summary.components().size(), "component"), summary.singlePointsOfFailure().size(),
					summary.interrupting().size(), summary.harmless());
		}
		case SeedRange seeds -> {
			Texts.line(out, "campaign: seeds %d..%d, %s", seeds.first(), seeds.last(), runs(result));
			writeLeftOut(result.leftOut(), out);
			for (ScenarioSummary scenario : summary.scenarios()) {
				new ScenarioText(out).write(scenario);
			}
			writeVms(summary, out);
			long passed = result.runs().stream().filter(RunOutcome::passed).count();
			Texts.line(out, "%s: %d passed, %d failed", Texts.count(result.runs().size(), "run"), passed, result.runs().size() - passed);
		}
		}
	}

	private static String runs(CampaignResult result) {
		return "%s of at most %s".formatted(Texts.count(result.runs().size(), "run"), result.campaign().until());
	}

	private static void writeLeftOut(List<ElementId> vms, Appendable out) throws IOException {
		if (!vms.isEmpty()) {
			String more = vms.size() > MOST_VMS ? " and %d more".formatted(vms.size() - MOST_VMS) : "";
			Texts.line(out, "  left out because they do not run, or do not see their storage, to begin with: %s%s",
					vms.stream().limit(MOST_VMS).map(ElementId::qualifiedName).collect(Collectors.joining(", ")), more);
		}
		out.append('\n');
	}

	private static void writeComponents(String title, List<ComponentSummary> components, Appendable out) throws IOException {
		if (components.isEmpty()) {
			return;
		}
		out.append(title).append('\n');
		TextTable table = new TextTable(-1, "component", "VMs down", "VMs interrupted", "longest interruption");
		components.stream().limit(MOST_COMPONENTS).forEach(each -> table.add(each.component().toString(), String.valueOf(each.down()),
				String.valueOf(each.interrupted()), Seconds.rounded(each.longest()) + " s"));
		table.write(INDENT, out);
		writeRest(components.size() - MOST_COMPONENTS, out);
		out.append('\n');
	}

	private static void writeRest(int rest, Appendable out) throws IOException {
		if (rest > 0) {
			Texts.line(out, "%sand %d more", INDENT, rest);
		}
	}

	private static void writeComponentCases(CampaignSummary summary, Appendable out) throws IOException {
		List<ComponentSummary> points = summary.singlePointsOfFailure();
		List<ComponentSummary> cases = points.isEmpty() ? summary.interrupting() : points;
		if (cases.isEmpty()) {
			return;
		}
		out.append("worst cases\n");
		for (ComponentSummary each : cases.subList(0, Math.min(MOST_CASES, cases.size()))) {
			VmOutcome worst = each.run().worstVm().orElseThrow();
			Texts.line(out, "%s%s: %s is interrupted for %s s%s", INDENT, each.component(), worst.vm(), Seconds.rounded(worst.longest()),
					worst.isDown() ? ", and still so at the end" : "");
			Texts.chain(out, DEEP_INDENT, each.run().worst());
		}
		out.append('\n');
	}

	private static void writeVms(CampaignSummary summary, Appendable out) throws IOException {
		if (summary.vms().isEmpty()) {
			return;
		}
		out.append("availability of VMs, averaged over all runs\n");
		List<VmSummary> worst = summary.worstVms();
		TextTable table = new TextTable(3, "VM", "availability", "longest interruption", "worst run");
		worst.stream().limit(MOST_VMS).forEach(vm -> table.add(vm.vm().qualifiedName(), Texts.percent(vm.availability()),
				Seconds.rounded(vm.longest()) + " s", vm.worstRun().map(RunOutcome::title).orElse("-")));
		table.write(INDENT, out);
		writeRest(worst.size() - MOST_VMS, out);
		out.append('\n');
	}
}
