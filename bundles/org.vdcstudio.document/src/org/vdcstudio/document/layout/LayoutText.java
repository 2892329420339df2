/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.document.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;

/**
 * The layout of a design as text: for each diagram a heading, then a line for each shape, all of it sorted, so that two
 * versions differ in the lines of what was moved.
 *
 * <pre>
 * [network/VirtualNetwork: esx01]
 * StandardSwitch:esx01.vSwitch0 = 40 80
 * StandardSwitch:esx01.vSwitch0/PortGroup:esx01.Management = 16 52 160 40
 * </pre>
 */
public final class LayoutText {

	private static final String TITLE = "# Places of shapes in diagrams: shape = x y [width height]. Written by VDC Studio.";
	private static final Pattern HEADING = Pattern.compile("\\[([^/\\]]+)/([^:\\]]+): (.*)\\]");
	private static final Pattern LINE = Pattern.compile("(.+) = (-?\\d{1,6}) (-?\\d{1,6})(?: (\\d{1,6}) (\\d{1,6}))?");
	private static final String HEADING_MARKS = "%/:[]";
	private static final String SHAPE_MARKS = "%";

	private LayoutText() {
	}

	/** Reads a text; lines that are not understood are kept, and reported by {@link DesignLayout#unread()}. */
	public static DesignLayout read(String text) {
		SortedMap<DiagramKey, SortedMap<String, Place>> diagrams = new TreeMap<>();
		List<String> unread = new ArrayList<>();
		@Nullable
		DiagramKey diagram = null;
		for (String line : text.lines().map(String::strip).toList()) {
			Matcher heading = HEADING.matcher(line);
			Matcher shape = LINE.matcher(line);
			if (heading.matches()) {
				diagram = new DiagramKey(Escapes.read(heading.group(1)), Escapes.read(heading.group(2)), Escapes.read(heading.group(3)));
			} else if (diagram != null && shape.matches() && hasWholeSize(shape)) {
				diagrams.computeIfAbsent(diagram, each -> new TreeMap<>()).put(Escapes.read(shape.group(1)), place(shape));
			} else if (!line.isEmpty() && !line.equals(TITLE)) {
				unread.add(line);
			}
		}
		return new DesignLayout(diagrams, unread);
	}

	/** Writes a layout; lines end in a line feed. Empty when there is nothing to write. */
	public static String write(DesignLayout layout) {
		if (layout.diagrams().isEmpty() && layout.unread().isEmpty()) {
			return "";
		}
		StringBuilder text = new StringBuilder(TITLE).append('\n');
		layout.unread().forEach(line -> text.append(line).append('\n'));
		layout.diagrams().forEach((diagram, places) -> {
			text.append("\n[").append(Escapes.write(diagram.viewpoint(), HEADING_MARKS)).append('/')
					.append(Escapes.write(diagram.diagram(), HEADING_MARKS)).append(": ")
					.append(Escapes.write(diagram.root(), SHAPE_MARKS)).append("]\n");
			places.entrySet().forEach(entry -> append(text, entry));
		});
		return text.toString();
	}

	private static void append(StringBuilder text, Map.Entry<String, Place> entry) {
		Place place = entry.getValue();
		text.append(Escapes.write(entry.getKey(), SHAPE_MARKS)).append(" = ").append(place.x()).append(' ').append(place.y());
		if (place.hasSize()) {
			text.append(' ').append(place.width()).append(' ').append(place.height());
		}
		text.append('\n');
	}

	private static boolean hasWholeSize(Matcher shape) {
		return shape.group(4) == null || number(shape, 4) > 0 && number(shape, 5) > 0;
	}

	private static Place place(Matcher shape) {
		return shape.group(4) == null ? new Place(number(shape, 2), number(shape, 3))
				: new Place(number(shape, 2), number(shape, 3), number(shape, 4), number(shape, 5));
	}

	private static int number(Matcher shape, int group) {
		return Integer.parseInt(shape.group(group));
	}
}
