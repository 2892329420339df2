/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.internal.command;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.vdcstudio.simulation.campaign.Campaign.SeedRange;

/** Which runs {@code --campaign} asks for. */
sealed interface CampaignKind {

	Pattern SEEDS = Pattern.compile("seeds=(-?\\d+)\\.\\.(-?\\d+)");

	/** Every component fails once. */
	record SingleFailures() implements CampaignKind {
	}

	/**
	 * Scenarios run with every seed of a range.
	 *
	 * @param first the first seed
	 * @param last  the last seed
	 */
	record Seeds(long first, long last) implements CampaignKind {
	}

	/**
	 * What an argument means: {@code single-failures} or {@code seeds=1..100}; empty when it means nothing.
	 *
	 * @throws IllegalArgumentException when it is a range of seeds that nobody can run
	 */
	static Optional<CampaignKind> tryParse(String text) {
		if (text.equals("single-failures")) {
			return Optional.of(new SingleFailures());
		}
		Matcher seeds = SEEDS.matcher(text);
		if (!seeds.matches()) {
			return Optional.empty();
		}
		try {
			long first = Long.parseLong(seeds.group(1));
			long last = Long.parseLong(seeds.group(2));
			SeedRange.check(first, last);
			return Optional.of(new Seeds(first, last));
		} catch (NumberFormatException e) {
			return Optional.empty();
		}
	}
}
