/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.diagram.ui.internal.view;

import java.util.List;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** The calls between host and page, as text. */
final class PageScripts {

	private static final Gson GSON = new Gson();

	private PageScripts() {
	}

	/** Whether a page is one of ours and ready to be called. */
	static String isOurPage() {
		return "return window.vdcDiagram !== undefined;";
	}

	static String start(DiagramView.Start start) {
		JsonObject options = new JsonObject();
		options.addProperty("sessionId", start.sessionId());
		options.addProperty("diagramType", start.diagramType());
		options.addProperty("sourceUri", "");
		options.addProperty("theme", start.dark() ? "dark" : "light");
		return "vdcDiagram.start(" + GSON.toJson(options) + ");";
	}

	/** All messages in one call: each call costs a round trip to the process of the page. */
	static String receive(List<String> messages) {
		JsonArray texts = new JsonArray(messages.size());
		messages.forEach(texts::add);
		return "vdcDiagram.receive(" + GSON.toJson(texts) + ");";
	}
}
