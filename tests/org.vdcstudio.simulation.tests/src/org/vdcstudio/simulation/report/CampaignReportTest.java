/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Optional;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import org.junit.jupiter.api.Test;
import org.vdcstudio.simulation.SimulationOptions;
import org.vdcstudio.simulation.SimulationParameters;
import org.vdcstudio.simulation.campaign.Campaign;
import org.vdcstudio.simulation.campaign.Campaign.SeedRange;
import org.vdcstudio.simulation.campaign.Campaign.SingleFailures;
import org.vdcstudio.simulation.campaign.CampaignDesign;
import org.vdcstudio.simulation.campaign.CampaignProgress;
import org.vdcstudio.simulation.campaign.CampaignResult;
import org.vdcstudio.simulation.campaign.CampaignRunner;

class CampaignReportTest {

	private static final String LONELY = """
			datacenter Lab {
				dns-server dc01 { }
				host esx01 { disk ssd0 { } }
				vmfs local { extents esx01.ssd0 }
				vm web01 { on esx01 datastore local }
				vm "<blind>" { on esx01 datastore elsewhere }
				vmfs elsewhere { }
				scenario fails {
					at 10 s fail esx01
					at 40 s restore esx01
					expect downtime of web01 below 1 min
				}
				scenario senseless { at 10 s vmotion web01 }
				scenario passes { at 10 s fail dc01 expect downtime of web01 below 1 min }
			}
			""";
	private static final SeedRange TWO_SEEDS = new SeedRange(3, 4, Optional.empty(), SimulationOptions.DEFAULTS.until());

	@Test
	void peopleReadFirstWhatHasToBeDoneSomethingAbout() throws IOException, InterruptedException {
		assertEquals("""
				campaign: single failures, 5 runs of at most 3600 s, seed 1
				  left out because they do not run, or do not see their storage, to begin with: <blind>

				single points of failure
				    component              VMs down  VMs interrupted  longest interruption
				    host esx01                    1                1            3540.000 s
				    local disk esx01.ssd0         1                1            3540.000 s
				    datastore local               1                1            3540.000 s

				worst cases
				    host esx01: web01 is interrupted for 3540.000 s, and still so at the end
				        60.000 s action esx01: fail
				        60.000 s machine-off esx01: does not work, and with it 2 VMs
				        60.000 s vm-off web01: stops with esx01
				    local disk esx01.ssd0: web01 is interrupted for 3540.000 s, and still so at the end
				        60.000 s action esx01.ssd0: fail
				        60.000 s storage-lost esx01: local: permanent device loss (PDL), esx01.ssd0 does not work, or is powered off
				    datastore local: web01 is interrupted for 3540.000 s, and still so at the end
				        60.000 s action local: fail
				        60.000 s storage-lost esx01: local: all paths down (APD), local does not work, or is powered off

				availability of VMs, averaged over all runs
				    VM     availability  longest interruption  worst run
				    web01     41.0000 %            3540.000 s  host esx01

				5 components: 3 single points of failure, 0 that interrupt VMs, 2 that no VM notices
				""", report(SingleFailures.USUAL, new CampaignTextReport()));
	}

	@Test
	void peopleReadWhichSeedsFailAndHowFarInterruptionsDiffer() throws IOException, InterruptedException {
		String report = report(TWO_SEEDS, new CampaignTextReport());

		assertTrue(report.contains("""
				scenario fails: 0 passed, 2 failed
				    seed 3: downtime of web01 below 1 min: interrupted for"""), report);
		assertTrue(report.contains("  longest interruption, from seed to seed\n"
				+ "    VM           min     median        max\n    web01  "),
				report);
		assertTrue(report.contains("""
				scenario senseless: 0 passed, 2 failed
				    seed 3: problem: action 1: names no target of the design
				    seed 4: problem: action 1: names no target of the design

				scenario passes: 2 passed, 0 failed

				"""), report);
		assertTrue(report.endsWith("\n6 runs: 2 passed, 4 failed\n"), report);
	}

	@Test
	void machinesReadFailuresOfComponents() throws IOException, InterruptedException {
		JsonObject json = json(SingleFailures.USUAL);

		JsonObject campaign = json.getAsJsonObject("campaign");
		assertTrue(campaign.remove("events").getAsLong() > 0);
		assertEquals("{\"kind\":\"single-failures\",\"seed\":1,\"untilSeconds\":3600,"
				+ "\"runs\":5,\"passed\":true,\"leftOut\":[\"<blind>\"]}",
				campaign.toString());
		assertEquals("{\"kind\":\"host\",\"name\":\"esx01\",\"vmsDown\":[\"web01\"]}",
				json.getAsJsonArray("singlePointsOfFailure").get(0).toString());
		assertEquals("{\"kind\":\"host\",\"name\":\"esx01\",\"effect\":\"outage\",\"vmsDown\":1,\"vmsInterrupted\":1,"
				+ "\"longestInterruptionSeconds\":3540,\"worstVm\":\"web01\",\"explanation\":[\"60 s action esx01: fail\","
				+ "\"60 s machine-off esx01: does not work, and with it 2 VMs\",\"60 s vm-off web01: stops with esx01\"]}",
				json.getAsJsonArray("components").get(0).toString());
		assertEquals("{\"kind\":\"DNS server\",\"name\":\"dc01\",\"effect\":\"none\",\"vmsDown\":0,\"vmsInterrupted\":0,"
				+ "\"longestInterruptionSeconds\":0,\"worstVm\":null,\"explanation\":[]}",
				json.getAsJsonArray("components").get(4).toString());
		assertEquals("{\"name\":\"web01\",\"availability\":0.41,\"longestInterruptionSeconds\":3540,\"worstRun\":\"host esx01\"}",
				json.getAsJsonArray("vms").get(0).toString());
	}

	@Test
	void machinesReadFailingSeeds() throws IOException, InterruptedException {
		JsonObject json = json(TWO_SEEDS);

		assertEquals(3, json.getAsJsonObject("campaign").get("firstSeed").getAsLong());
		JsonObject fails = json.getAsJsonArray("scenarios").get(0).getAsJsonObject();
		assertEquals("fails 2 0 2",
				fails.get("name").getAsString() + " " + fails.get("runs") + " " + fails.get("passed") + " " + fails.get("failed"));
		JsonObject second = fails.getAsJsonArray("failures").get(1).getAsJsonObject();
		assertEquals("4 [] downtime of web01 below 1 min",
				second.get("seed") + " " + second.get("problems") + " " + second.get("expectation").getAsString());
		JsonObject spread = fails.getAsJsonArray("interruptions").get(0).getAsJsonObject();
		assertTrue(spread.get("minSeconds").getAsBigDecimal().compareTo(spread.get("maxSeconds").getAsBigDecimal()) < 0,
				spread.toString());
		assertEquals("{\"seed\":3,\"problems\":[\"action 1: names no target of the design\"],"
				+ "\"expectation\":null,\"observed\":null,\"explanation\":[]}",
				json.getAsJsonArray("scenarios").get(1).getAsJsonObject().getAsJsonArray("failures").get(0).toString());
	}

	@Test
	void continuousIntegrationSeesACaseForEachRun() throws IOException, InterruptedException {
		String failures = report(SingleFailures.USUAL, new CampaignJUnitReport());
		assertTrue(failures.contains("""
				  <testsuite name="single failures: host" tests="1" failures="1" errors="0">
				    <testcase classname="single failures: host" name="esx01">
				      <failure message="1 VM is down at the end">down: web01
				60 s action esx01: fail
				"""), failures);
		assertTrue(failures.contains("""
				  <testsuite name="single failures: DNS server" tests="1" failures="0" errors="0">
				    <testcase classname="single failures: DNS server" name="dc01"></testcase>
				"""), failures);

		String seeds = report(TWO_SEEDS, new CampaignJUnitReport());
		assertTrue(seeds.contains("""
				  <testsuite name="fails" tests="2" failures="2" errors="0">
				    <testcase classname="fails" name="seed 3">
				      <failure message="downtime of web01 below 1 min: interrupted for
				""".stripTrailing()), seeds);
		assertTrue(seeds.contains("<testsuite name=\"senseless\" tests=\"2\" failures=\"0\" errors=\"2\">"), seeds);
	}

	private static JsonObject json(Campaign campaign) throws IOException, InterruptedException {
		return JsonParser.parseString(report(campaign, new CampaignJsonReport())).getAsJsonObject();
	}

	private static String report(Campaign campaign, CampaignReport format) throws IOException, InterruptedException {
		SimulationParameters parameters = campaign instanceof SeedRange ? SimulationParameters.DEFAULTS
				: SimulationParameters.DEFAULTS.withVariation(0);
		CampaignResult result = new CampaignRunner().withParameters(parameters)
				.run(CampaignDesign.of(LONELY), campaign, CampaignProgress.NONE);
		StringBuilder out = new StringBuilder();
		format.write(result, out);
		return out.toString();
	}
}
