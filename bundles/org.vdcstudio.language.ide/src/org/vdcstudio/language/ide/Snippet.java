/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with places to be filled in, taken apart.
 *
 * <p>As text it is written as the Language Server Protocol has it: <code>${1:vmnic0}</code> is the first place, with a text to
 * start from, <code>${1}</code> the same once more, <code>${2|on,off|}</code> one with a choice, and <code>$0</code> where the
 * cursor goes in the end. {@code \\$} is a dollar sign.
 *
 * @param text   what is written, with the texts to start from
 * @param places the places in the order in which they are visited
 * @param end    where the cursor goes in the end, an offset in the text
 */
public record Snippet(String text, List<Place> places, int end) {

	private static final Pattern PLACE = Pattern
			.compile("\\\\(?<escaped>[$\\\\}])|\\$(?<end>0)|\\$\\{(?<number>\\d+)(?::(?<start>[^}|]*)|\\|(?<choice>[^|]*)\\|)?\\}");

	/** Copies the list. */
	public Snippet {
		places = List.copyOf(places);
	}

	/**
	 * A place to be filled in.
	 *
	 * @param number  its number; what is filled in stands at all its offsets
	 * @param offsets where it stands in the text, at least once
	 * @param length  how long the text to start from is
	 * @param choices what is offered; empty for anything
	 */
	public record Place(int number, List<Integer> offsets, int length, List<String> choices) {

		/** Copies the lists. */
		public Place {
			offsets = List.copyOf(offsets);
			choices = List.copyOf(choices);
		}
	}

	/** The parts of a snippet. A place that is written several times has its text from where it is written first. */
	public static Snippet parse(String written) {
		StringBuilder text = new StringBuilder();
		Map<Integer, String> starts = new TreeMap<>();
		Map<Integer, List<String>> choices = new TreeMap<>();
		Map<Integer, List<Integer>> offsets = new TreeMap<>();
		int end = -1;
		int done = 0;
		Matcher place = PLACE.matcher(written);
		while (place.find()) {
			text.append(written, done, place.start());
			done = place.end();
			if (place.group("escaped") != null) {
				text.append(place.group("escaped"));
			} else if (place.group("end") != null) {
				end = text.length();
			} else {
				int number = Integer.parseInt(place.group("number"));
				List<String> offered = place.group("choice") == null ? List.of() : List.of(place.group("choice").split(","));
				choices.putIfAbsent(number, offered);
				String start = !offered.isEmpty() ? offered.getFirst() : place.group("start") == null ? "" : place.group("start");
				starts.putIfAbsent(number, start);
				offsets.computeIfAbsent(number, each -> new ArrayList<>()).add(text.length());
				text.append(starts.get(number));
			}
		}
		text.append(written, done, written.length());
		List<Place> places = new ArrayList<>();
		offsets.forEach((number, at) -> places
				.add(new Place(number, at, starts.getOrDefault(number, "").length(), choices.getOrDefault(number, List.of()))));
		places.sort(Comparator.comparingInt(Place::number));
		return new Snippet(text.toString(), places, end < 0 ? text.length() : end);
	}

	/**
	 * A snippet whose further lines start as deep as the line it is written into, and which indents as the design does.
	 *
	 * @param written     a snippet whose lines are indented by tabs
	 * @param indentation the white space at the start of the line it is written into
	 */
	public static String indented(String written, String indentation) {
		return written.replace("\t", "    ").replace("\n", "\n" + indentation);
	}
}
