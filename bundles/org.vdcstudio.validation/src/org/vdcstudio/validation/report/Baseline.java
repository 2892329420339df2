/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.report;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.validation.Finding;
import org.vdcstudio.validation.ValidationResult;

import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

/** The findings of an earlier run, to be left out of a later one. */
public final class Baseline {

	private final Map<String, Integer> counts;

	private Baseline(Map<String, Integer> counts) {
		this.counts = counts;
	}

	/**
	 * Reads a report in the product's own JSON.
	 *
	 * @throws IOException when it cannot be read or is no such report
	 */
	public static Baseline read(Reader json) throws IOException {
		Map<String, Integer> counts = new HashMap<>();
		try {
			for (JsonElement finding : JsonParser.parseReader(json).getAsJsonObject().getAsJsonArray("findings")) {
				counts.merge(finding.getAsJsonObject().get("fingerprint").getAsString(), 1, Integer::sum);
			}
		} catch (JsonParseException | ClassCastException | IllegalStateException | NullPointerException
				| UnsupportedOperationException noReport) {
			throw new IOException("It is not a JSON report of vdc check", noReport);
		}
		return new Baseline(counts);
	}

	/** The findings that are not in this baseline; one in it leaves out one with the same fingerprint. */
	public ValidationResult newIn(ValidationResult result) {
		Map<String, Integer> left = new HashMap<>(counts);
		List<Finding> fresh = new ArrayList<>();
		for (Finding finding : result.findings()) {
			@Nullable
			Integer known = left.get(finding.fingerprint());
			if (known == null || known == 0) {
				fresh.add(finding);
			} else {
				left.put(finding.fingerprint(), known - 1);
			}
		}
		return new ValidationResult(fresh);
	}
}
