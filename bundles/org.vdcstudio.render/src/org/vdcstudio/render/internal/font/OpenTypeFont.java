/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.render.internal.font;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Reads the widths of letters from an OpenType font, so that text is measured alike on every machine and without a
 * graphics environment. Kerning is left out: it makes text narrower by less than a letter.
 */
public final class OpenTypeFont {

	private static final int UNICODE_PLATFORM = 0;
	private static final int WINDOWS_PLATFORM = 3;
	private static final int SEGMENTS = 4;
	private static final int GROUPS = 12;

	/** Latin letters, which nearly all texts consist of. */
	private static final int COMMON = 0x250;

	private final int[] common = new int[COMMON];
	private final int unitsPerEm;
	private final int ascent;
	private final int descent;
	private final int[] advances;
	private final Map<Integer, Integer> glyphs = new HashMap<>();

	/**
	 * Reads a font.
	 *
	 * @param content of an OpenType or TrueType file
	 */
	public OpenTypeFont(byte[] content) {
		ByteBuffer file = ByteBuffer.wrap(content);
		ByteBuffer head = table(file, "head");
		unitsPerEm = unsigned(head, 18);
		ByteBuffer horizontalHeader = table(file, "hhea");
		ascent = horizontalHeader.getShort(4);
		descent = -horizontalHeader.getShort(6);
		int measured = unsigned(horizontalHeader, 34);
		ByteBuffer horizontalMetrics = table(file, "hmtx");
		advances = new int[measured];
		for (int glyph = 0; glyph < measured; glyph++) {
			advances[glyph] = unsigned(horizontalMetrics, glyph * 4);
		}
		readCharacters(table(file, "cmap"));
		for (int character = 0; character < COMMON; character++) {
			common[character] = advance(character);
		}
	}

	private static ByteBuffer table(ByteBuffer file, String tag) {
		int count = unsigned(file, 4);
		for (int i = 0; i < count; i++) {
			int entry = 12 + i * 16;
			byte[] name = new byte[4];
			file.get(entry, name);
			if (new String(name, StandardCharsets.US_ASCII).equals(tag)) {
				return file.slice(file.getInt(entry + 8), file.getInt(entry + 12));
			}
		}
		throw new IllegalArgumentException("the font has no table " + tag);
	}

	private void readCharacters(ByteBuffer characters) {
		int count = unsigned(characters, 2);
		Optional<ByteBuffer> segments = Optional.empty();
		Optional<ByteBuffer> groups = Optional.empty();
		for (int i = 0; i < count; i++) {
			int platform = unsigned(characters, 4 + i * 8);
			int offset = characters.getInt(8 + i * 8);
			ByteBuffer subtable = characters.slice(offset, characters.capacity() - offset);
			if (platform == UNICODE_PLATFORM || platform == WINDOWS_PLATFORM) {
				int format = unsigned(subtable, 0);
				segments = format == SEGMENTS ? Optional.of(subtable) : segments;
				groups = format == GROUPS ? Optional.of(subtable) : groups;
			}
		}
		if (groups.isPresent()) {
			readGroups(groups.get());
		} else {
			readSegments(segments.orElseThrow(
					() -> new IllegalArgumentException("the font does not say which letters it has")));
		}
	}

	private void readGroups(ByteBuffer table) {
		int count = table.getInt(12);
		for (int i = 0; i < count; i++) {
			int first = table.getInt(16 + i * 12);
			int last = table.getInt(20 + i * 12);
			int glyph = table.getInt(24 + i * 12);
			for (int character = first; character <= last; character++) {
				glyphs.put(character, glyph + character - first);
			}
		}
	}

	private void readSegments(ByteBuffer table) {
		int bytes = unsigned(table, 6);
		for (int at = 0; at < bytes; at += 2) {
			int last = unsigned(table, 14 + at);
			int first = unsigned(table, 16 + bytes + at);
			int delta = unsigned(table, 16 + 2 * bytes + at);
			int rangePosition = 16 + 3 * bytes + at;
			int range = unsigned(table, rangePosition);
			for (int character = first; character <= last && character != 0xffff; character++) {
				int glyph = range == 0 ? character : unsigned(table, rangePosition + range + 2 * (character - first));
				if (range == 0 || glyph != 0) {
					glyphs.put(character, glyph + delta & 0xffff);
				}
			}
		}
	}

	private static int unsigned(ByteBuffer buffer, int position) {
		return Short.toUnsignedInt(buffer.getShort(position));
	}

	private int advance(int character) {
		@Nullable
		Integer glyph = glyphs.get(character);
		// Letters the font lacks come from another one; most of those, such as Chinese, are as wide as high.
		return glyph == null ? unitsPerEm : advances[Math.min(glyph, advances.length - 1)];
	}

	/** {@return the width of one line of text in pixels, at a height of letters in pixels} */
	public double width(String text, double size) {
		long units = 0;
		for (int i = 0; i < text.length();) {
			int character = text.codePointAt(i);
			units += character < COMMON ? common[character] : advance(character);
			i += Character.charCount(character);
		}
		return units * size / unitsPerEm;
	}

	/** {@return the height above the base line in pixels, at a height of letters in pixels} */
	public double ascent(double size) {
		return ascent * size / unitsPerEm;
	}

	/** {@return the depth below the base line in pixels, at a height of letters in pixels} */
	public double descent(double size) {
		return descent * size / unitsPerEm;
	}
}
