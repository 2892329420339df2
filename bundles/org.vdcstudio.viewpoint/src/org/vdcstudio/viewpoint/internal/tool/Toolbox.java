/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.viewpoint.internal.tool;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.vdcstudio.viewpoint.internal.evaluation.Described;
import org.vdcstudio.viewpoint.tool.PaletteTool;

/** The tools of some layers. */
public final class Toolbox {

	private static final Set<String> CREATION = Set.of("NodeCreationDescription", "ContainerCreationDescription");
	private static final String CONNECTION = "EdgeCreationDescription";

	private record Entry(EObject tool, String section) {
	}

	private final List<Entry> entries = new ArrayList<>();
	private final Map<String, EObject> byName = new HashMap<>();

	/** Collects the tools of layers, in their order. */
	public Toolbox(List<EObject> layers) {
		layers.forEach(layer -> Described.children(layer, "toolSections").forEach(this::collect));
		entries.forEach(entry -> byName.putIfAbsent(Described.name(entry.tool()), entry.tool()));
	}

	private void collect(EObject section) {
		Described.children(section, "ownedTools").forEach(tool -> entries.add(new Entry(tool, Described.label(section))));
		Described.children(section, "subSections").forEach(this::collect);
	}

	/** {@return the tools that belong into a palette} */
	public List<PaletteTool> palette() {
		return entries.stream().filter(entry -> isCreation(entry.tool()) || isConnection(entry.tool()))
				.map(entry -> new PaletteTool(Described.name(entry.tool()), Described.label(entry.tool()),
						Described.text(entry.tool(), "documentation").orElse(""), entry.section(),
						isConnection(entry.tool()) ? PaletteTool.Kind.CONNECT : PaletteTool.Kind.CREATE,
						Described.text(entry.tool(), "iconPath")))
				.toList();
	}

	/** {@return the tool of a palette entry, if there is one} */
	public Optional<EObject> tool(String id) {
		return Optional.ofNullable(byName.get(id));
	}

	/** {@return whether a tool creates nodes or containers} */
	public static boolean isCreation(EObject tool) {
		return CREATION.contains(tool.eClass().getName());
	}

	/** {@return whether a tool creates edges} */
	public static boolean isConnection(EObject tool) {
		return CONNECTION.equals(tool.eClass().getName());
	}
}
