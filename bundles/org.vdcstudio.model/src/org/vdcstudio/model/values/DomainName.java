/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.model.values;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;

/**
 * A DNS host name by RFC 1123: labels of letters, digits and inner hyphens, at most 63 characters each and 253 in all.
 *
 * @param text the name in lower case without a trailing dot
 */
public record DomainName(String text) {

	private static final int MAX_LENGTH = 253;
	private static final Pattern SHAPE = Pattern
			.compile("[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*");

	/** Checks the shape. */
	public DomainName {
		if (!isWellFormed(text)) {
			throw new IllegalArgumentException("'" + text + "' is not a domain name such as esx01.lab.example");
		}
	}

	/** The name that a text writes, in either case, with or without a trailing dot; empty when it writes none. */
	public static Optional<DomainName> tryParse(@Nullable String text) {
		if (text == null) {
			return Optional.empty();
		}
		String lower = text.toLowerCase(Locale.ROOT);
		String name = lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
		return isWellFormed(name) ? Optional.of(new DomainName(name)) : Optional.empty();
	}

	/** Like {@link #tryParse(String)}, for texts that are known to be right. */
	public static DomainName parse(String text) {
		return Texts.orThrow(tryParse(text), text, "a domain name such as esx01.lab.example");
	}

	/** Whether the name has a host and a domain part, as a fully qualified name does; an IPv4 address has not. */
	public boolean isFullyQualified() {
		return text.indexOf('.') > 0 && Ipv4Address.tryParse(text).isEmpty();
	}

	/** The first label. */
	public String host() {
		int dot = text.indexOf('.');
		return dot < 0 ? text : text.substring(0, dot);
	}

	/** The name without its first label; empty when it has only one. */
	public Optional<DomainName> parent() {
		int dot = text.indexOf('.');
		return dot < 0 ? Optional.empty() : Optional.of(new DomainName(text.substring(dot + 1)));
	}

	/** Whether this name is the given one or lies below it. */
	public boolean isWithin(DomainName zone) {
		return text.equals(zone.text) || text.endsWith("." + zone.text);
	}

	private static boolean isWellFormed(String text) {
		return text.length() <= MAX_LENGTH && SHAPE.matcher(text).matches();
	}

	@Override
	public String toString() {
		return text;
	}
}
