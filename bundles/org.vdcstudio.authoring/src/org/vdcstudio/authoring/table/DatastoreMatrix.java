/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.authoring.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.topology.StorageObstacle;
import org.vdcstudio.topology.StorageVisibility;
import org.vdcstudio.topology.Topology;
import org.vdcstudio.topology.overlay.StateOverlay;
import org.vdcstudio.topology.snapshot.Datastore;
import org.vdcstudio.topology.snapshot.Host;

/** Which host sees which datastore, and by how many paths. */
final class DatastoreMatrix {

	private static final int WIDTH = 14;
	private static final int NAME_WIDTH = 16;

	private final StorageVisibility storage;

	private DatastoreMatrix(StorageVisibility storage) {
		this.storage = storage;
	}

	static DesignTable of(Topology design) {
		DatastoreMatrix matrix = new DatastoreMatrix(design.storage());
		List<Datastore> datastores = design.snapshot().datastores();
		List<Column> columns = new ArrayList<>();
		columns.add(new Column("Host", "The host", NAME_WIDTH));
		columns.add(new Column("Cluster", "The cluster of the host", NAME_WIDTH));
		datastores.forEach(each -> columns
				.add(new Column(each.id().qualifiedName(), "%s datastore %s".formatted(kind(each), each.id()), WIDTH)));
		Memberships clusters = new Memberships(design.snapshot());
		List<Row> rows = new ArrayList<>();
		for (Host host : design.snapshot().hosts()) {
			Map<?, Integer> paths = design.storage().pathCounts(host, StateOverlay.INITIAL);
			List<Cell> cells = new ArrayList<>(columns.size());
			cells.add(Cell.plain(host.id().qualifiedName()));
			cells.add(Cell.plain(clusters.of(host)));
			datastores.forEach(each -> cells.add(matrix.cell(host, each, Optional.ofNullable(paths.get(each.id())))));
			rows.add(new Row(host.id().qualifiedName(), Optional.of(host.id()), cells));
		}
		return new DesignTable(columns, rows);
	}

	private Cell cell(Host host, Datastore datastore, Optional<Integer> paths) {
		if (paths.isEmpty()) {
			boolean expected = datastore instanceof Datastore.Nfs && host.storage().mounts().contains(datastore.id());
			return expected ? new Cell("not reached", CellState.ERROR, reason(host, datastore))
					: new Cell("–", CellState.ABSENT, reason(host, datastore));
		}
		return switch (datastore) {
			case Datastore.Vsan vsan -> Cell.of("member", CellState.GOOD, "%s takes part in %s.".formatted(host.id(), vsan.id()));
			case Datastore.Nfs nfs -> mounted(host, nfs);
			case Datastore.Vmfs vmfs when isLocal(vmfs) -> Cell.of("local", CellState.GOOD,
					"%s is on a disk of %s itself.".formatted(vmfs.id(), host.id()));
			case Datastore.Vmfs vmfs -> onLun(host, vmfs, paths.get());
		};
	}

	private static Cell onLun(Host host, Datastore.Vmfs datastore, int paths) {
		return paths == 1
				? Cell.of("1 path", CellState.WARNING, "%s sees %s by one path only: when that fails, it is gone.".formatted(host.id(), datastore.id()))
				: Cell.of(paths + " paths", CellState.GOOD, "%s sees %s by %d paths.".formatted(host.id(), datastore.id(), paths));
	}

	private Cell mounted(Host host, Datastore.Nfs datastore) {
		return new Cell(isReadOnly(host, datastore) ? "read-only" : "mounted", CellState.GOOD,
				() -> storage.mount(host.id(), datastore, StateOverlay.INITIAL)
						.map(mount -> "%s mounts %s from %s through %s.".formatted(host.id(), datastore.id(), mount.server(), mount.vmkernel()))
						.orElse("%s mounts %s.".formatted(host.id(), datastore.id())));
	}

	private boolean isReadOnly(Host host, Datastore.Nfs datastore) {
		return datastore.readOnly() || storage.mount(host.id(), datastore, StateOverlay.INITIAL).filter(mount -> mount.readOnly()).isPresent();
	}

	private boolean isLocal(Datastore.Vmfs datastore) {
		return datastore.extents().stream().allMatch(device -> storage.ownerOf(device).isPresent());
	}

	private Supplier<String> reason(Host host, Datastore datastore) {
		return () -> storage.obstacle(host.id(), datastore.id()).map(StorageObstacle::reason).map(DatastoreMatrix::sentence)
				.orElse("%s does not see %s.".formatted(host.id(), datastore.id()));
	}

	private static String sentence(@Nullable String reason) {
		return reason == null || reason.isEmpty() ? "" : reason + '.';
	}

	private static String kind(Datastore datastore) {
		return switch (datastore) {
			case Datastore.Vmfs vmfs -> "VMFS";
			case Datastore.Nfs nfs -> "NFS";
			case Datastore.Vsan vsan -> "vSAN";
		};
	}
}
