/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.render.internal.svg;

/** Writes elements, indented, with numbers short and the same everywhere. */
final class Xml {

	private final StringBuilder out = new StringBuilder();
	private int depth;

	/** Writes a start tag. Attributes come as names and values in turn; numbers are rounded to hundredths. */
	Xml open(String name, Object... attributes) {
		tag(name, attributes);
		out.append(">\n");
		depth++;
		return this;
	}

	Xml close(String name) {
		depth--;
		indent().append("</").append(name).append(">\n");
		return this;
	}

	Xml empty(String name, Object... attributes) {
		tag(name, attributes);
		out.append("/>\n");
		return this;
	}

	/** Writes an element that holds only text. */
	Xml text(String name, String text, Object... attributes) {
		tag(name, attributes);
		out.append('>').append(escaped(text)).append("</").append(name).append(">\n");
		return this;
	}

	/** Writes lines as they are. */
	Xml raw(String lines) {
		out.append(lines);
		return this;
	}

	private void tag(String name, Object... attributes) {
		indent().append('<').append(name);
		for (int i = 0; i < attributes.length; i += 2) {
			out.append(' ').append(attributes[i]).append("=\"").append(value(attributes[i + 1])).append('"');
		}
	}

	private static String value(Object value) {
		return value instanceof Double number ? number(number) : escaped(value.toString());
	}

	static String number(double value) {
		long hundredths = Math.round(Math.abs(value) * 100);
		StringBuilder text = new StringBuilder();
		if (value < 0 && hundredths > 0) {
			text.append('-');
		}
		text.append(hundredths / 100);
		long rest = hundredths % 100;
		if (rest > 0) {
			text.append('.').append(rest / 10);
			if (rest % 10 > 0) {
				text.append(rest % 10);
			}
		}
		return text.toString();
	}

	private StringBuilder indent() {
		return out.append("  ".repeat(depth));
	}

	private static String escaped(String text) {
		return text.chars().allMatch(Xml::isPlain) ? text : escapedThoroughly(text);
	}

	private static boolean isPlain(int character) {
		return character >= ' ' && character < 0x7f && character != '&' && character != '<' && character != '>' && character != '"';
	}

	private static String escapedThoroughly(String text) {
		StringBuilder escaped = new StringBuilder();
		text.codePoints().forEach(character -> {
			switch (character) {
				case '&' -> escaped.append("&amp;");
				case '<' -> escaped.append("&lt;");
				case '>' -> escaped.append("&gt;");
				case '"' -> escaped.append("&quot;");
				default -> escaped.appendCodePoint(isAllowed(character) ? character : '\ufffd');
			}
		});
		return escaped.toString();
	}

	/** XML has no way to write most control characters. */
	private static boolean isAllowed(int character) {
		return character >= ' ' && character != 0xfffe && character != 0xffff
				&& !(character >= 0xd800 && character <= 0xdfff) || character == '\t' || character == '\n';
	}

	@Override
	public String toString() {
		return out.toString();
	}
}
