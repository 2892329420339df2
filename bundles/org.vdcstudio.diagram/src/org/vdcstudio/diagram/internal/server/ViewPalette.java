/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.diagram.internal.server;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.glsp.server.actions.TriggerEdgeCreationAction;
import org.eclipse.glsp.server.actions.TriggerElementCreationAction;
import org.eclipse.glsp.server.actions.TriggerNodeCreationAction;
import org.eclipse.glsp.server.features.toolpalette.PaletteItem;
import org.eclipse.glsp.server.features.toolpalette.ToolPaletteItemProvider;
import org.vdcstudio.diagram.internal.gmodel.ElementIds;
import org.vdcstudio.viewpoint.tool.PaletteTool;

import com.google.inject.Inject;

/** The tools of the viewpoint, in its own order and sections. */
class ViewPalette implements ToolPaletteItemProvider {

	private final SessionContext context;

	@Inject
	ViewPalette(SessionContext context) {
		this.context = context;
	}

	@Override
	public List<PaletteItem> getItems(Map<String, String> args) {
		Map<String, List<PaletteItem>> sections = new LinkedHashMap<>();
		for (PaletteTool tool : context.subject().description().palette()) {
			List<PaletteItem> items = sections.computeIfAbsent(tool.section(), section -> new ArrayList<>());
			items.add(item(tool, items.size()));
		}
		List<PaletteItem> groups = new ArrayList<>();
		sections.forEach((section, items) -> groups
				.add(PaletteItem.createPaletteGroup("section:" + section, section, items, "symbol-property", rank(groups.size()))));
		return groups;
	}

	private static PaletteItem item(PaletteTool tool, int position) {
		String type = ElementIds.typeOfTool(tool.id());
		TriggerElementCreationAction action = switch (tool.kind()) {
			case CREATE -> new TriggerNodeCreationAction(type);
			case CONNECT -> new TriggerEdgeCreationAction(type);
		};
		String icon = switch (tool.kind()) {
			case CREATE -> "add";
			case CONNECT -> "arrow-both";
		};
		return new PaletteItem(tool.id(), tool.label(), action, icon, rank(position));
	}

	/** The page sorts by text. */
	private static String rank(int position) {
		return String.format("%04d", position);
	}
}
