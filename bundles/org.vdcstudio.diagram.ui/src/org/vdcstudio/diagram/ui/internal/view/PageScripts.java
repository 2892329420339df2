/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.diagram.ui.internal.view;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.graphics.Point;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

/** The calls between host and page, as text. */
final class PageScripts {

	private static final Gson GSON = new Gson();

	private PageScripts() {
	}

	/** What the address of a load ends with. */
	static String queryOf(int load) {
		return "?load=" + load;
	}

	/** Which load a page comes from, if it is one of ours and ready to be called, else null; empty when it was asked before. */
	static String loadOfOurPage() {
		return """
				if (window.vdcDiagram === undefined) {
					return null;
				}
				const isKnown = window.vdcKnown;
				window.vdcKnown = true;
				return isKnown ? '' : window.location.search;""";
	}

	static String start(DiagramView.Start start) {
		JsonObject options = new JsonObject();
		options.addProperty("sessionId", start.sessionId());
		options.addProperty("diagramType", start.diagramType());
		options.addProperty("sourceUri", "");
		options.addProperty("theme", theme(start.dark()));
		return "vdcDiagram.start(" + GSON.toJson(options) + ");";
	}

	/** A page that is not loaded yet is told when it starts. */
	static String setTheme(boolean dark) {
		return "window.vdcDiagram?.setTheme('%s');".formatted(theme(dark));
	}

	private static String theme(boolean dark) {
		return dark ? "dark" : "light";
	}

	/**
	 * Has the page call keys its own. The widget passes every key to the commands of the workbench before the page sees it; one
	 * that the page has no use for comes back from the browser, twice, and each time it would be a command again. What a text
	 * field or a button does with a key is left to it, and so is opening a context menu. Comes after everything else that the
	 * page does with a key: much of it looks whether somebody had use for it before.
	 */
	static String keepKeys() {
		return """
				const keep = event => {
					const field = event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]');
					const modified = event.ctrlKey || event.altKey || event.metaKey;
					const edits = ['a', 'c', 'v', 'x', 'y', 'z', 'Backspace', 'Delete', 'Insert'].includes(event.key.length === 1
						? event.key.toLowerCase() : event.key);
					const moves = /^(Tab|Enter| |Arrow.*|Home|End|Page.*|ContextMenu|F10)$/.test(event.key);
					const isOthers = field ? !modified || edits || moves : moves && !modified;
					if (!isOthers) {
						event.preventDefault();
					}
				};
				window.addEventListener('keydown', () => window.addEventListener('keydown', keep, { once: true }), true);""";
	}

	/** The place in a request for a menu; empty when it has none. */
	static Optional<Point> placeOf(String request) {
		try {
			JsonObject place = JsonParser.parseString(request).getAsJsonObject();
			if (!place.has("x") || !place.has("y")) {
				return Optional.empty();
			}
			return Optional.of(new Point((int) Math.round(place.get("x").getAsDouble()), (int) Math.round(place.get("y").getAsDouble())));
		} catch (JsonParseException | IllegalStateException | UnsupportedOperationException exception) {
			return Optional.empty();
		}
	}

	/** All messages in one call: each call costs a round trip to the process of the page. */
	static String receive(List<String> messages) {
		JsonArray texts = new JsonArray(messages.size());
		messages.forEach(texts::add);
		return "vdcDiagram.receive(" + GSON.toJson(texts) + ");";
	}
}
