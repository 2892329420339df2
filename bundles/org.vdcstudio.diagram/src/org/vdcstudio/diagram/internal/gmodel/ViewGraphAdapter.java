/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.diagram.internal.gmodel;

import java.io.IOException;

import org.eclipse.jdt.annotation.Nullable;

import com.google.gson.JsonParseException;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;

/** Writes graphs into messages for the page, which sends none back. */
public final class ViewGraphAdapter extends TypeAdapter<ViewGraph> {

	@Override
	public void write(JsonWriter out, @Nullable ViewGraph graph) throws IOException {
		if (graph == null) {
			out.nullValue();
			return;
		}
		out.beginObject();
		out.name("type").value(graph.getType());
		out.name("id").value(graph.getId());
		out.name("revision").value(graph.getRevision());
		out.name("args").jsonValue(graph.arguments());
		out.name("children").jsonValue(graph.contents());
		out.endObject();
	}

	@Override
	public ViewGraph read(JsonReader in) {
		throw new JsonParseException("The page changes designs by operations; it has no graphs of its own");
	}
}
