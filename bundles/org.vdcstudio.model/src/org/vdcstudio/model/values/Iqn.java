/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.model.values;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;

/**
 * An iSCSI qualified name: {@code iqn.yyyy-mm.naming-authority[:unique]} (RFC 3720, 3.2.6.3.1).
 *
 * @param text the name in lower case
 */
public record Iqn(String text) {

	private static final Pattern SHAPE = Pattern
			.compile("iqn\\.[0-9]{4}-(0[1-9]|1[0-2])\\.[a-z0-9-]+(\\.[a-z0-9-]+)*(:[a-z0-9.:-]+)?");
	private static final int MAX_LENGTH = 223;

	/** Checks the shape. */
	public Iqn {
		if (!isWellFormed(text)) {
			throw new IllegalArgumentException("'" + text + "' is not an IQN such as iqn.1998-01.com.vmware:esx01");
		}
	}

	/** The name that a text writes, in either case; empty when it writes none. */
	public static Optional<Iqn> tryParse(@Nullable String text) {
		if (text == null) {
			return Optional.empty();
		}
		String lower = text.toLowerCase(Locale.ROOT);
		return isWellFormed(lower) ? Optional.of(new Iqn(lower)) : Optional.empty();
	}

	/** Like {@link #tryParse(String)}, for texts that are known to be right. */
	public static Iqn parse(String text) {
		return Texts.orThrow(tryParse(text), text, "an IQN such as iqn.1998-01.com.vmware:esx01");
	}

	private static boolean isWellFormed(String text) {
		return text.length() <= MAX_LENGTH && SHAPE.matcher(text).matches();
	}

	@Override
	public String toString() {
		return text;
	}
}
