/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.report;

import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import org.vdcstudio.simulation.ExpectationResult;
import org.vdcstudio.simulation.TimelineEntry;
import org.vdcstudio.simulation.campaign.Campaign.SeedRange;
import org.vdcstudio.simulation.campaign.Campaign.SingleFailures;
import org.vdcstudio.simulation.campaign.CampaignResult;
import org.vdcstudio.simulation.campaign.CampaignSummary;
import org.vdcstudio.simulation.campaign.ComponentSummary;
import org.vdcstudio.simulation.campaign.RunOutcome;
import org.vdcstudio.simulation.campaign.ScenarioSummary;
import org.vdcstudio.simulation.campaign.Spread;
import org.vdcstudio.simulation.campaign.VmSummary;
import org.vdcstudio.topology.snapshot.ElementId;

/** JSON for machines. Times are seconds; availability is a part of 1, to nine decimals. */
public final class CampaignJsonReport implements CampaignReport {

	private static final int AVAILABILITY_DECIMALS = 9;

	@Override
	public void write(CampaignResult result, Appendable out) throws IOException {
		CampaignSummary summary = CampaignSummary.of(result);
		StringWriter text = new StringWriter();
		try (JsonWriter json = new JsonWriter(text)) {
			json.setFormattingStyle(FormattingStyle.PRETTY);
			json.setSerializeNulls(true);
			json.beginObject();
			writeCampaign(result, json);
			array("singlePointsOfFailure", summary.singlePointsOfFailure(), json, CampaignJsonReport::writePointOfFailure);
			array("components", summary.components(), json, CampaignJsonReport::writeComponent);
			array("scenarios", summary.scenarios(), json, CampaignJsonReport::writeScenario);
			array("vms", summary.vms(), json, CampaignJsonReport::writeVm);
			json.endObject();
		}
		out.append(text.toString()).append('\n');
	}

	@FunctionalInterface
	private interface ElementWriter<T> {

		void write(T element, JsonWriter json) throws IOException;
	}

	private static <T> void array(String name, List<T> elements, JsonWriter json, ElementWriter<T> writer) throws IOException {
		json.name(name).beginArray();
		for (T element : elements) {
			writer.write(element, json);
		}
		json.endArray();
	}

	private static void writeCampaign(CampaignResult result, JsonWriter json) throws IOException {
		json.name("campaign").beginObject();
		switch (result.campaign()) {
		case SingleFailures failures -> json.name("kind").value("single-failures").name("seed").value(failures.seed());
		case SeedRange seeds -> json.name("kind").value("seeds").name("firstSeed").value(seeds.first())
				.name("lastSeed").value(seeds.last());
		}
		json.name("untilSeconds").jsonValue(Seconds.of(result.campaign().until()));
		json.name("runs").value(result.runs().size());
		json.name("passed").value(result.passed());
		json.name("events").value(result.runs().stream().mapToLong(RunOutcome::events).sum());
		writeVms("leftOut", result.leftOut(), json);
		json.endObject();
	}

	private static void writeVms(String name, List<ElementId> vms, JsonWriter json) throws IOException {
		array(name, vms, json, (vm, to) -> to.value(vm.qualifiedName()));
	}

	private static void optional(String name, Optional<String> value, JsonWriter json) throws IOException {
		json.name(name);
		if (value.isPresent()) {
			json.value(value.get());
		} else {
			json.nullValue();
		}
	}

	private static void writePointOfFailure(ComponentSummary point, JsonWriter json) throws IOException {
		json.beginObject();
		json.name("kind").value(point.component().kind().text());
		json.name("name").value(point.component().id().qualifiedName());
		writeVms("vmsDown", point.run().down(), json);
		json.endObject();
	}

	private static void writeComponent(ComponentSummary component, JsonWriter json) throws IOException {
		json.beginObject();
		json.name("kind").value(component.component().kind().text());
		json.name("name").value(component.component().id().qualifiedName());
		json.name("effect").value(component.effect().name().toLowerCase(Locale.ROOT));
		json.name("vmsDown").value(component.down());
		json.name("vmsInterrupted").value(component.interrupted());
		json.name("longestInterruptionSeconds").jsonValue(Seconds.of(component.longest()));
		optional("worstVm", component.run().worstVm().map(vm -> vm.vm().qualifiedName()), json);
		writeChain(component.run().worst(), json);
		json.endObject();
	}

	private static void writeScenario(ScenarioSummary scenario, JsonWriter json) throws IOException {
		json.beginObject();
		json.name("name").value(scenario.name());
		json.name("runs").value(scenario.runs());
		json.name("passed").value(scenario.passed());
		json.name("failed").value(scenario.failures().size());
		array("failures", scenario.failures(), json, CampaignJsonReport::writeFailure);
		array("interruptions", scenario.spreads(), json, CampaignJsonReport::writeSpread);
		json.endObject();
	}

	private static void writeFailure(RunOutcome run, JsonWriter json) throws IOException {
		json.beginObject();
		json.name("seed").value(run.seed());
		array("problems", run.problems(), json, (problem, to) -> to.value(problem));
		optional("expectation", run.failure().map(ExpectationResult::expectation), json);
		optional("observed", run.failure().map(ExpectationResult::observed), json);
		writeChain(run.failure().map(ExpectationResult::explanation).orElse(List.of()), json);
		json.endObject();
	}

	private static void writeSpread(Spread spread, JsonWriter json) throws IOException {
		json.beginObject();
		json.name("vm").value(spread.vm().qualifiedName());
		json.name("minSeconds").jsonValue(Seconds.of(spread.min()));
		json.name("medianSeconds").jsonValue(Seconds.of(spread.median()));
		json.name("maxSeconds").jsonValue(Seconds.of(spread.max()));
		json.endObject();
	}

	private static void writeVm(VmSummary vm, JsonWriter json) throws IOException {
		json.beginObject();
		json.name("name").value(vm.vm().qualifiedName());
		json.name("availability").jsonValue(availability(vm));
		json.name("longestInterruptionSeconds").jsonValue(Seconds.of(vm.longest()));
		optional("worstRun", vm.worstRun().map(RunOutcome::title), json);
		json.endObject();
	}

	private static String availability(VmSummary vm) {
		BigDecimal rounded = BigDecimal.valueOf(vm.availability()).setScale(AVAILABILITY_DECIMALS, RoundingMode.HALF_UP);
		return rounded.stripTrailingZeros().toPlainString();
	}

	private static void writeChain(List<TimelineEntry> chain, JsonWriter json) throws IOException {
		array("explanation", chain, json, (link, to) -> to.value(link.describe()));
	}
}
