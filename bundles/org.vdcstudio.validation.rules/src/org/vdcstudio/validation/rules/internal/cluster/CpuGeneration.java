/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.cluster;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.vdcstudio.model.compute.CpuVendor;
import org.vdcstudio.topology.snapshot.Host;

/**
 * A CPU generation as Enhanced vMotion Compatibility (EVC) knows it.
 *
 * @param vendor who makes it
 * @param rank   its place among the generations of the vendor, oldest first: each has what the ones before have
 */
public record CpuGeneration(CpuVendor vendor, int rank) {

	private static final List<String> INTEL = List.of("merom", "penryn", "nehalem", "westmere", "sandybridge", "ivybridge", "haswell",
			"broadwell", "skylake", "cascadelake", "icelake", "sapphirerapids");
	private static final List<String> AMD = List.of("opterongeneration1", "opterongeneration2", "opterongeneration3", "bulldozer",
			"piledriver", "steamroller", "zen", "zen2", "zen3", "zen4");

	/** The generation with this name; case, blanks, hyphens and the name of the vendor do not matter. Empty for any other text. */
	public static Optional<CpuGeneration> tryParse(String text) {
		String name = text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "").replaceFirst("^(intel|amd)", "");
		if (INTEL.contains(name)) {
			return Optional.of(new CpuGeneration(CpuVendor.INTEL, INTEL.indexOf(name)));
		}
		return AMD.contains(name) ? Optional.of(new CpuGeneration(CpuVendor.AMD, AMD.indexOf(name))) : Optional.empty();
	}

	/** The generation of a host's CPUs; empty when the design does not say it or it is not known. */
	public static Optional<CpuGeneration> of(Host host) {
		return tryParse(host.hardware().cpuFamily());
	}

	/** Who makes the CPUs of a host, said by itself or by its generation; unknown when neither does. */
	public static CpuVendor vendorOf(Host host) {
		CpuVendor said = host.hardware().cpuVendor();
		return said == CpuVendor.UNKNOWN ? of(host).map(CpuGeneration::vendor).orElse(CpuVendor.UNKNOWN) : said;
	}

	/** Whether a CPU of this generation can show itself as one of another. */
	public boolean canActAs(CpuGeneration other) {
		return vendor == other.vendor && rank >= other.rank;
	}
}
