/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vdcstudio.viewpoint.DiagramEvaluation;
import org.vdcstudio.viewpoint.tool.PaletteTool;
import org.vdcstudio.viewpoint.tool.ToolInvocation;
import org.vdcstudio.viewpoint.tool.ToolResult;
import org.vdcstudio.viewpoint.view.ViewElement;

/** What the palettes make of the text of a design can be read again. */
class ToolsAndTextTest {

	/** Tools for which an example leaves nothing to do. */
	private static final Map<String, Set<String>> NOTHING_TO_DO = Map.of("physical", Set.of("CreateAdapter"), "cluster",
			Set.of("TurnOnHa", "TurnOnDrs", "CreateVsan", "CreateWitness", "AddToPool", "GiveAccess"), "lab", Set.of("CreateNetworkOutside"));

	@ParameterizedTest
	@CsvSource({ "physical,production/production.vdc", "cluster,production/production.vdc", "lab,nested-lab/lab.vdc" })
	void whatAToolWritesCanBeRead(String viewpoint, String example) {
		TextDesign design = TextDesign.example(example);
		DiagramEvaluation diagram = design.complete(viewpoint);
		Set<String> idle = new TreeSet<>();
		for (PaletteTool tool : TextDesign.description(viewpoint).palette()) {
			List<ToolInvocation> uses = uses(tool, diagram);
			List<ToolResult> results = uses.stream().map(diagram::run).filter(result -> !(result instanceof ToolResult.Refused))
					.toList();
			results.stream().filter(ToolResult.Edits.class::isInstance).limit(2).forEach(
					result -> assertEquals(List.of(), design.after(result).mistakes(), tool.id() + ": " + result));
			if (results.isEmpty()) {
				idle.add(tool.id());
			}
		}
		idle.removeAll(NOTHING_TO_DO.getOrDefault(viewpoint, Set.of()));
		assertEquals(Set.of(), idle, "tools that nothing can be done with");
	}

	@ParameterizedTest
	@CsvSource({ "CreateHost,''", "CreateNestedHost,LabVm:windows1" })
	void aNewHostIsShownAtOnce(String tool, String on) {
		boolean nested = tool.equals("CreateNestedHost");
		TextDesign design = nested ? TextDesign.example("nested-lab/lab.vdc") : TextDesign.example("production/production.vdc");
		String viewpoint = nested ? "lab" : "physical";
		DiagramEvaluation after = design.after(design.diagram(viewpoint).run(new ToolInvocation.Create(tool, on)))
				.diagram(viewpoint);
		assertFalse(after.view().allElements().filter(element -> element.label().startsWith(nested ? "esx03" : "esx01"))
				.toList().isEmpty());
	}

	private static List<ToolInvocation> uses(PaletteTool tool, DiagramEvaluation diagram) {
		List<String> shapes = examples(diagram);
		Stream<ToolInvocation> uses = tool.kind() == PaletteTool.Kind.CREATE
				? Stream.concat(Stream.of(""), shapes.stream()).map(shape -> new ToolInvocation.Create(tool.id(), shape))
				: shapes.stream().flatMap(
						source -> shapes.stream().map(target -> new ToolInvocation.Connect(tool.id(), source, target)));
		return uses.filter(diagram::accepts).toList();
	}

	/** Some shapes of each mapping: two are not alike, all would be too many. */
	private static List<String> examples(DiagramEvaluation diagram) {
		Map<String, List<String>> byMapping = diagram.view().allElements().collect(Collectors.groupingBy(ViewElement::mapping,
				LinkedHashMap::new, Collectors.mapping(ViewElement::id, Collectors.toCollection(ArrayList::new))));
		return byMapping.values().stream().flatMap(ids -> ids.stream().limit(6)).toList();
	}
}
