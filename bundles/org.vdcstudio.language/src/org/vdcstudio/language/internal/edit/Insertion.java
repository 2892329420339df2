/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.internal.edit;

import org.vdcstudio.language.internal.write.Statement;

/** A statement that will be put into a text. */
interface Insertion {

	/** Whether it can stand on a line with others that has a number of columns left; blocks never do. */
	boolean fits(int columns);

	/** Whether it is set apart from its neighbours by a blank line. */
	boolean isApart();

	/** Its text, the first line without indentation. */
	String layOut(String indent, String unit, String lineDelimiter);

	/** A statement that was written from the model. */
	record Written(Statement statement) implements Insertion {

		@Override
		public boolean fits(int columns) {
			return !statement.braces() && statement.fits(columns);
		}

		@Override
		public boolean isApart() {
			return statement.ownLines();
		}

		@Override
		public String layOut(String indent, String unit, String lineDelimiter) {
			return statement.layOut(indent, unit, lineDelimiter);
		}
	}

	/**
	 * A statement that comes from another place of the text, with its comments and layout.
	 *
	 * @param text      its text, the first line without indentation
	 * @param oldIndent the indentation of the line on which it started
	 * @param isApart   whether it is set apart by a blank line
	 */
	record Moved(String text, String oldIndent, boolean isApart) implements Insertion {

		@Override
		public boolean fits(int columns) {
			return text.length() <= columns && text.indexOf('{') < 0 && text.indexOf('\n') < 0 && text.indexOf('\r') < 0;
		}

		@Override
		public String layOut(String indent, String unit, String lineDelimiter) {
			String[] lines = text.split("\\R", -1);
			StringBuilder out = new StringBuilder(lines[0]);
			for (int i = 1; i < lines.length; i++) {
				String line = lines[i];
				out.append(lineDelimiter);
				if (line.startsWith(oldIndent) && !line.isBlank()) {
					out.append(indent).append(line, oldIndent.length(), line.length());
				} else {
					out.append(line);
				}
			}
			return out.toString();
		}
	}
}
