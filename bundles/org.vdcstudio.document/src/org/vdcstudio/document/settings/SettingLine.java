/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.document.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

import org.eclipse.emf.common.util.URI;
import org.vdcstudio.model.edit.SourceLocation;

/**
 * A line of a settings file that is neither empty nor a comment. All offsets count in the whole text.
 *
 * @param name      what is set, without blanks around it; for a line that sets nothing, all that stands there
 * @param place     where the name stands
 * @param separator where the name ends that is set; empty for a line that sets nothing
 * @param value     to what, without blanks around it
 * @param valueAt   where the value begins
 * @param start     where the line begins
 * @param end       where the next line begins, or the text ends
 */
record SettingLine(String name, SourceLocation place, OptionalInt separator, String value, int valueAt, int start, int end) {

	/** Comments begin with one of these. */
	private static final String COMMENT = "#!";

	/** The lines of a text that say something, or mean to. */
	static List<SettingLine> of(URI file, String text) {
		List<SettingLine> lines = new ArrayList<>();
		int number = 0;
		int offset = 0;
		for (String line : text.split("\n", -1)) {
			number++;
			int end = Math.min(text.length(), offset + line.length() + 1);
			String written = line.strip();
			if (!written.isEmpty() && COMMENT.indexOf(written.charAt(0)) < 0) {
				lines.add(of(file, line, number, offset, end));
			}
			offset = end;
		}
		return lines;
	}

	private static SettingLine of(URI file, String line, int number, int offset, int end) {
		int start = line.indexOf(line.strip());
		int separator = separator(line);
		String name = line.substring(start, separator < 0 ? line.length() : separator).strip();
		SourceLocation place = new SourceLocation(file, number, start + 1, number, start + 1 + name.length(), offset + start, name.length());
		if (separator < 0 || name.isEmpty()) {
			return new SettingLine(line.strip(), place, OptionalInt.empty(), "", offset + line.length(), offset, end);
		}
		String behind = line.substring(separator + 1);
		String value = behind.strip();
		int valueAt = separator + 1 + (value.isEmpty() ? 0 : behind.indexOf(value));
		return new SettingLine(name, place, OptionalInt.of(offset + separator), value, offset + valueAt, offset, end);
	}

	private static int separator(String line) {
		int equals = line.indexOf('=');
		int colon = line.indexOf(':');
		return equals < 0 || colon >= 0 && colon < equals ? colon : equals;
	}

	/** Whether it sets something. */
	boolean isSetting() {
		return separator.isPresent();
	}

	/** The rule that it is about: what stands before the first point. */
	String rule() {
		int dot = name.indexOf('.');
		return dot > 0 ? name.substring(0, dot) : name;
	}
}
