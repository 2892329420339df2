/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.internal.command;

import java.util.Optional;
import java.util.OptionalLong;

import org.vdcstudio.cli.internal.UserException;
import org.vdcstudio.simulation.SimulationOptions;
import org.vdcstudio.simulation.campaign.Campaign;
import org.vdcstudio.simulation.campaign.Campaign.SeedRange;
import org.vdcstudio.simulation.campaign.CampaignProgress;
import org.vdcstudio.simulation.campaign.CampaignResult;
import org.vdcstudio.simulation.campaign.CampaignRunner;
import org.vdcstudio.simulation.campaign.CampaignSummary;
import org.vdcstudio.simulation.kernel.SimTime;
import org.vdcstudio.topology.snapshot.DesignSnapshot;
import org.vdcstudio.topology.snapshot.Scenario;

/**
 * A campaign on the command line: what options mean together, and what is found.
 *
 * @param kind     what is asked for
 * @param scenario the scenario asked for
 * @param seed     the seed asked for
 * @param until    the bound asked for
 * @param isTraced whether a trace is asked for
 */
record CampaignRun(CampaignKind kind, Optional<String> scenario, OptionalLong seed, Optional<SimTime> until, boolean isTraced) {

	/** @throws UserException when the options contradict each other */
	CampaignRun {
		if (isTraced) {
			throw new UserException("--trace is for single runs, not for a campaign");
		}
		switch (kind) {
		case CampaignKind.SingleFailures failures when scenario.isPresent() ->
			throw new UserException("--campaign single-failures runs no scenario; leave out --scenario");
		case CampaignKind.SingleFailures failures when until.filter(CampaignRun::isTooEarly).isPresent() -> throw new UserException(
				"--until %s is not after %s, when components fail".formatted(until.get(), Campaign.SingleFailures.FAILURE));
		case CampaignKind.Seeds seeds when seed.isPresent() ->
			throw new UserException("--campaign seeds=%d..%d says the seeds; leave out --seed".formatted(seeds.first(), seeds.last()));
		case CampaignKind.SingleFailures failures -> {
			// The options go together.
		}
		case CampaignKind.Seeds seeds -> {
			// The options go together.
		}
		}
	}

	private static boolean isTooEarly(SimTime end) {
		return end.compareTo(Campaign.SingleFailures.FAILURE) <= 0;
	}

	/**
	 * Makes the runs.
	 *
	 * @throws UserException when the design has nothing to run
	 */
	CampaignResult make(DesignSnapshot design, CampaignRunner runner, CampaignProgress progress) throws InterruptedException {
		Optional<String> unknown = scenario.filter(name -> design.scenario(name).isEmpty());
		if (unknown.isPresent()) {
			throw new UserException("there is no scenario '%s', but %s".formatted(unknown.get(),
					String.join(", ", design.scenarios().stream().map(Scenario::name).toList())));
		}
		CampaignResult result = runner.run(design, campaign(), progress);
		if (result.runs().isEmpty()) {
			throw new UserException(switch (kind) {
			case CampaignKind.SingleFailures failures -> "the design has no component that could fail";
			case CampaignKind.Seeds seeds -> "the design has no scenario";
			});
		}
		return result;
	}

	private Campaign campaign() {
		return switch (kind) {
		case CampaignKind.SingleFailures failures -> {
			Campaign.SingleFailures usual = Campaign.SingleFailures.USUAL;
			yield new Campaign.SingleFailures(until.orElse(usual.until()), seed.orElse(usual.seed()));
		}
		case CampaignKind.Seeds seeds -> new SeedRange(seeds.first(), seeds.last(), scenario,
				until.orElse(SimulationOptions.DEFAULTS.until()));
		};
	}

	/** Whether nothing was found: no failed run, no single point of failure. */
	static boolean isFine(CampaignResult result) {
		return result.passed() && CampaignSummary.of(result).singlePointsOfFailure().isEmpty();
	}
}
