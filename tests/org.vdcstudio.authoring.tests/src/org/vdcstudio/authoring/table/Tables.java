/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.authoring.table;

import java.util.List;

import org.vdcstudio.language.LoadedDesign;
import org.vdcstudio.language.VdcLanguage;
import org.vdcstudio.topology.Topology;
import org.vdcstudio.topology.snapshot.SnapshotBuilder;

/** Makes tables of designs that are written as text. */
final class Tables {

	private Tables() {
	}

	/** A table of a datacenter with some elements. */
	static DesignTable of(TableKind kind, String elements) {
		LoadedDesign design = VdcLanguage.standard().parse("datacenter Test {\n" + elements + "\n}");
		if (!design.source().problems().isEmpty()) {
			throw new AssertionError(design.source().problems());
		}
		return kind.of(Topology.of(SnapshotBuilder.build(design.root(), design.source().problems()).snapshot()));
	}

	/** What the rows of a table show in some columns. */
	static List<String> shown(DesignTable table, String... columns) {
		List<String> names = table.columns().stream().map(Column::name).toList();
		return table.rows().stream()
				.map(row -> String.join(" | ", List.of(columns).stream().map(name -> row.cell(names.indexOf(name)).text()).toList())).toList();
	}

	/** The cell of a column in the only row whose first cell has this text. */
	static Cell cell(DesignTable table, String first, String column) {
		List<String> names = table.columns().stream().map(Column::name).toList();
		return table.rows().stream().filter(row -> row.cell(0).text().equals(first)).findFirst().orElseThrow().cell(names.indexOf(column));
	}
}
