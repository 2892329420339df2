/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.vdcstudio.model.compute.CpuVendor;

/**
 * A CPU generation as EVC names it (VMware knowledge base 1003212). Within a vendor each has all the features of those before it.
 */
public enum CpuGeneration {

	/** Intel Merom. */
	MEROM(CpuVendor.INTEL),
	/** Intel Penryn. */
	PENRYN(CpuVendor.INTEL),
	/** Intel Nehalem. */
	NEHALEM(CpuVendor.INTEL),
	/** Intel Westmere. */
	WESTMERE(CpuVendor.INTEL),
	/** Intel Sandy Bridge. */
	SANDY_BRIDGE(CpuVendor.INTEL),
	/** Intel Ivy Bridge. */
	IVY_BRIDGE(CpuVendor.INTEL),
	/** Intel Haswell. */
	HASWELL(CpuVendor.INTEL),
	/** Intel Broadwell. */
	BROADWELL(CpuVendor.INTEL),
	/** Intel Skylake. */
	SKYLAKE(CpuVendor.INTEL),
	/** Intel Cascade Lake. */
	CASCADE_LAKE(CpuVendor.INTEL),
	/** Intel Ice Lake. */
	ICE_LAKE(CpuVendor.INTEL),
	/** Intel Sapphire Rapids. */
	SAPPHIRE_RAPIDS(CpuVendor.INTEL),
	/** AMD Bulldozer. */
	BULLDOZER(CpuVendor.AMD),
	/** AMD Piledriver. */
	PILEDRIVER(CpuVendor.AMD),
	/** AMD Steamroller. */
	STEAMROLLER(CpuVendor.AMD),
	/** AMD Zen. */
	ZEN(CpuVendor.AMD),
	/** AMD Zen 2. */
	ZEN_2(CpuVendor.AMD),
	/** AMD Zen 3. */
	ZEN_3(CpuVendor.AMD),
	/** AMD Zen 4. */
	ZEN_4(CpuVendor.AMD);

	private final CpuVendor vendor;

	CpuGeneration(CpuVendor vendor) {
		this.vendor = vendor;
	}

	/** Who makes it. */
	public CpuVendor vendor() {
		return vendor;
	}

	/** Whether what runs on {@code older} runs here too. */
	public boolean includes(CpuGeneration older) {
		return vendor == older.vendor && ordinal() >= older.ordinal();
	}

	/**
	 * The generation that a text such as {@code Cascade Lake} or {@code intel-cascadelake} names; empty when it names none that is
	 * known here.
	 */
	public static Optional<CpuGeneration> tryParse(String text) {
		String letters = letters(text);
		return Arrays.stream(values()).filter(each -> letters.equals(letters(each.name()))
				|| letters.equals(each.vendor.getLiteral() + letters(each.name()))).findFirst();
	}

	private static String letters(String text) {
		return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
	}
}
