/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.validation.Violation;

/**
 * Names findings by what they are about: design, rule, element, feature, and what else tells them apart. Neither lines nor the
 * wording of messages matter, so a fingerprint outlives edits elsewhere and new versions of a rule.
 */
public final class Fingerprints {

	private static final int BYTES = 12;
	private static final char SEPARATOR = '\n';

	private final String design;
	private final Map<String, Integer> occurrences = new HashMap<>();

	/** Names the findings of one design. */
	public Fingerprints(String design) {
		this.design = design;
	}

	/** The fingerprint of a violation; of violations that cannot be told apart, the n-th gets another than the first. */
	public String of(String rule, Violation violation) {
		Optional<ElementId> element = violation.element();
		String subject = String.join(String.valueOf(SEPARATOR), design, rule, element.map(ElementId::kind).orElse(""),
				element.map(ElementId::qualifiedName).orElse(""), violation.feature().orElse(""), violation.subject());
		int occurrence = occurrences.merge(subject, 1, Integer::sum);
		return digest(subject + SEPARATOR + occurrence);
	}

	private static String digest(String text) {
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(hash, 0, BYTES);
		} catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException("Every Java platform has SHA-256", impossible);
		}
	}
}
