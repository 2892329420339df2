/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.storage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.vdcstudio.topology.snapshot.Datastore;
import org.vdcstudio.topology.snapshot.DesignSnapshot;
import org.vdcstudio.topology.snapshot.ElementId;

/** The NFS datastores of a design by what they mount. */
final class NfsMountsByExport {

	private NfsMountsByExport() {
	}

	/** For every export with several datastores those datastores, in order. */
	static List<List<Datastore.Nfs>> shared(DesignSnapshot design) {
		Map<ElementId, List<Datastore.Nfs>> byExport = new LinkedHashMap<>();
		for (Datastore datastore : design.datastores()) {
			if (datastore instanceof Datastore.Nfs nfs) {
				nfs.exportedAs().ifPresent(export -> byExport.computeIfAbsent(export, key -> new ArrayList<>()).add(nfs));
			}
		}
		return byExport.values().stream().filter(each -> each.size() > 1).toList();
	}

	/** The servers as a mount names them. */
	static String servers(Datastore.Nfs nfs) {
		return nfs.servers().isEmpty() ? "the first portal" : String.join(", ", nfs.servers());
	}
}
