/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Everything there is to say about a rule; its documentation page is made from this alone.
 *
 * @param id         group and number, such as {@code NAM-03}; never reused
 * @param title      one sentence that states what holds in a design without this finding
 * @param severity   the default severity
 * @param versions   the vSphere versions it speaks about
 * @param elements   the kinds of element it looks at, by their names in the model
 * @param parameters what can be tuned
 * @param rationale  why it matters, in prose
 * @param exceptions situations which look like a violation and are none, one sentence each
 * @param remedy     what to do about a finding
 * @param sources    where it was learned, at least one
 * @param quickFixes ids of the {@linkplain Rule#quickFixes() quick fixes} that findings can have
 */
public record RuleMetadata(String id, String title, Severity severity, VersionRange versions, List<String> elements,
		List<RuleParameter<?>> parameters, String rationale, List<String> exceptions, String remedy, List<SourceReference> sources,
		List<String> quickFixes) {

	private static final Pattern ID = Pattern.compile("[A-Z]{2,6}-\\d{2,3}");

	/** Copies the lists and checks what every rule owes its readers. */
	public RuleMetadata {
		if (!isId(id)) {
			throw new IllegalArgumentException("'%s' is not a rule id such as NAM-03".formatted(id));
		}
		if (title.isBlank() || rationale.isBlank() || sources.isEmpty()) {
			throw new IllegalArgumentException("Rule %s lacks its title, rationale or source".formatted(id));
		}
		elements = List.copyOf(elements);
		parameters = List.copyOf(parameters);
		exceptions = List.copyOf(exceptions);
		sources = List.copyOf(sources);
		quickFixes = List.copyOf(quickFixes);
	}

	/** Whether {@code text} has the form of a rule id. */
	public static boolean isId(String text) {
		return ID.matcher(text).matches();
	}

	/** Starts the metadata of a rule. */
	public static Builder rule(String id, Severity severity, String title) {
		return new Builder(id, severity, title);
	}

	/** The part of the id that rules of one subject share, such as {@code NAM}. */
	public String group() {
		return id.substring(0, id.indexOf('-'));
	}

	/** The default level: that of the default severity. */
	public RuleLevel level() {
		return RuleLevel.of(severity);
	}

	/** The parameter with this name. */
	public Optional<RuleParameter<?>> parameter(String name) {
		for (RuleParameter<?> parameter : parameters) {
			if (parameter.name().equals(name)) {
				return Optional.of(parameter);
			}
		}
		return Optional.empty();
	}

	/** Collects metadata; used once, by one thread. */
	public static final class Builder {

		private final String id;
		private final Severity severity;
		private final String title;
		private VersionRange versions = VersionRange.ANY;
		private final List<String> elements = new ArrayList<>();
		private final List<RuleParameter<?>> parameters = new ArrayList<>();
		private String rationale = "";
		private final List<String> exceptions = new ArrayList<>();
		private String remedy = "";
		private final List<SourceReference> sources = new ArrayList<>();
		private final List<String> quickFixes = new ArrayList<>();

		private Builder(String id, Severity severity, String title) {
			this.id = id;
			this.severity = severity;
			this.title = title;
		}

		/** Limits the rule to some vSphere versions. */
		public Builder versions(VersionRange range) {
			versions = range;
			return this;
		}

		/** Names the kinds of element the rule looks at. */
		public Builder looksAt(String... kinds) {
			elements.addAll(List.of(kinds));
			return this;
		}

		/** Adds something that can be tuned. */
		public Builder parameter(RuleParameter<?> parameter) {
			parameters.add(parameter);
			return this;
		}

		/** Says why it matters. */
		public Builder because(String prose) {
			rationale = prose.strip();
			return this;
		}

		/** Adds a situation which looks like a violation and is none. */
		public Builder except(String sentence) {
			exceptions.add(sentence);
			return this;
		}

		/** Says what to do about a finding. */
		public Builder remedy(String prose) {
			remedy = prose.strip();
			return this;
		}

		/** Adds where it was learned. */
		public Builder source(String sourceTitle, String address) {
			sources.add(new SourceReference(sourceTitle, address));
			return this;
		}

		/** Adds a quick fix by its id. */
		public Builder quickFix(String fixId) {
			quickFixes.add(fixId);
			return this;
		}

		/** The metadata. */
		public RuleMetadata build() {
			return new RuleMetadata(id, title, severity, versions, elements, parameters, rationale, exceptions, remedy, sources,
					quickFixes);
		}
	}
}
