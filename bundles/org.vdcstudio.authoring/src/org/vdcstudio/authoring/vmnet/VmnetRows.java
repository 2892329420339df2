/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.authoring.vmnet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rows of the Virtual Network Editor while somebody works on them. For one thread. */
public final class VmnetRows {

	private final List<VmnetRow> rows = new ArrayList<>();
	private int next;

	/** No rows. */
	public VmnetRows() {
		// filled later
	}

	/** Replaces all rows. A network of the design keeps its number. */
	public void show(List<VmnetSettings> networks) {
		List<VmnetRow> before = List.copyOf(rows);
		rows.clear();
		for (VmnetSettings each : networks) {
			rows.add(before.stream().filter(row -> !each.original().isEmpty() && row.settings().original().equals(each.original())).findFirst()
					.map(row -> new VmnetRow(row.number(), each)).orElseGet(() -> new VmnetRow(next++, each)));
		}
	}

	/** Adds a row and tells its number. */
	public int add(VmnetSettings network) {
		int number = next++;
		rows.add(new VmnetRow(number, network));
		return number;
	}

	/** Removes a row. */
	public void remove(int number) {
		rows.removeIf(row -> row.number() == number);
	}

	/** Gives a row other settings. */
	public void change(int number, VmnetSettings network) {
		rows.replaceAll(row -> row.number() == number ? new VmnetRow(number, network) : row);
	}

	/** A row by its number. */
	public Optional<VmnetRow> row(int number) {
		return rows.stream().filter(row -> row.number() == number).findFirst();
	}

	/** The rows in order. */
	public List<VmnetRow> rows() {
		return List.copyOf(rows);
	}

	/** The networks in order. */
	public List<VmnetSettings> networks() {
		return rows.stream().map(VmnetRow::settings).toList();
	}
}
