/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.document.settings;

import java.util.Optional;

/**
 * A change of one setting.
 *
 * @param name  what is set: {@code profile}, a rule such as {@code VMK-04}, or a parameter such as {@code VMK-04.minimum}
 * @param value to what, on one line and without blanks around it; empty when it shall not be set any more
 */
public record SettingChange(String name, Optional<String> value) {

	/** Checks that the change can be written as a line. */
	public SettingChange {
		if (name.isEmpty() || !name.equals(name.strip()) || "#!".indexOf(name.charAt(0)) >= 0 || name.matches("(?s).*[=:\n\r].*")) {
			throw new IllegalArgumentException("'%s' cannot be the name of a setting".formatted(name));
		}
		value.ifPresent(text -> {
			if (!text.equals(text.strip()) || text.matches("(?s).*[\n\r].*")) {
				throw new IllegalArgumentException("'%s' cannot be the value of a setting".formatted(text));
			}
		});
	}

	/** Sets something. */
	public static SettingChange set(String name, String value) {
		return new SettingChange(name, Optional.of(value));
	}

	/** Sets something no more. */
	public static SettingChange remove(String name) {
		return new SettingChange(name, Optional.empty());
	}
}
