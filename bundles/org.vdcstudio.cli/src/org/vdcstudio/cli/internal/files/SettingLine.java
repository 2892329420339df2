/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.internal.files;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.vdcstudio.cli.internal.UserException;
import org.vdcstudio.model.edit.SourceLocation;

/**
 * A line of a settings file that says something.
 *
 * @param name  what is set, without blanks around it
 * @param value to what, without blanks around it
 * @param place where the name stands
 */
record SettingLine(String name, String value, SourceLocation place) {

	/**
	 * The lines of a text that are neither empty nor comments, which begin with {@code #} or {@code !}.
	 *
	 * @throws UserException when a line sets nothing
	 */
	static List<SettingLine> of(URI file, String text) {
		List<SettingLine> lines = new ArrayList<>();
		int number = 0;
		int offset = 0;
		for (String line : text.split("\n", -1)) {
			number++;
			String written = line.strip();
			if (!written.isEmpty() && "#!".indexOf(written.charAt(0)) < 0) {
				lines.add(of(file, line, number, offset));
			}
			offset += line.length() + 1;
		}
		return lines;
	}

	private static SettingLine of(URI file, String line, int number, int offset) {
		int start = line.indexOf(line.strip());
		int equals = separator(line);
		int end = equals < 0 ? line.stripTrailing().length() : equals;
		String name = line.substring(start, end).strip();
		SourceLocation place = new SourceLocation(file, number, start + 1, number, start + 1 + name.length(), offset + start, name.length());
		if (equals < 0 || name.isEmpty()) {
			throw new UserException("%s: '%s' is no setting such as VMK-04 = off".formatted(display(place), line.strip()));
		}
		return new SettingLine(name, line.substring(equals + 1).strip(), place);
	}

	private static int separator(String line) {
		int equals = line.indexOf('=');
		int colon = line.indexOf(':');
		return equals < 0 || colon >= 0 && colon < equals ? colon : equals;
	}

	/** File, line and column, as reports write them. */
	String display() {
		return display(place);
	}

	private static String display(SourceLocation place) {
		return "%s:%d:%d".formatted(DesignPaths.display(DesignPaths.file(place.file())), place.line(), place.column());
	}
}
