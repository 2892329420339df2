/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.internal.command;

import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.cli.internal.UserException;

import picocli.CommandLine.Option;

/** The options of campaigns. */
final class CampaignOptions {

	@Option(names = "--campaign", paramLabel = "single-failures|seeds=1..100", //
			description = "Make many runs and sum them up: one for each component, which fails in it; or the scenarios with each seed.")
	private @Nullable CampaignKind kind;

	@Option(names = "--jobs", paramLabel = "N", //
			description = "Runs of a campaign that are made at once; one for each processor when not given.")
	private @Nullable Integer jobs;

	/** The campaign that is asked for; empty when the scenarios are just to be run. */
	Optional<CampaignKind> kind() {
		if (kind == null && jobs != null) {
			throw new UserException("--jobs is for campaigns; say which with --campaign");
		}
		return Optional.ofNullable(kind);
	}

	/** How many runs are made at once. */
	int jobs() {
		@Nullable
		Integer wanted = jobs;
		if (wanted == null) {
			return Runtime.getRuntime().availableProcessors();
		}
		if (wanted < 1) {
			throw new UserException("--jobs %d: at least one run has to be made at once".formatted(wanted));
		}
		return wanted;
	}
}
