/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.designs;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.concurrent.CompletableFuture;

import org.vdcstudio.document.DesignAccess;
import org.vdcstudio.document.OpenDesign;
import org.vdcstudio.topology.snapshot.DesignModel;
import org.vdcstudio.topology.snapshot.SnapshotBuilder;

/** Open designs as values, made once for all views that show the same state of a design. May be called from any thread. */
public final class DesignModels {

	private record Known(long revision, DesignModel model) {
	}

	private static final Map<OpenDesign, Known> KNOWN = Collections.synchronizedMap(new WeakHashMap<>());

	private DesignModels() {
	}

	/** The present state of a design; comes on the thread that owns it. */
	public static CompletableFuture<DesignModel> of(OpenDesign design) {
		return design.access(access -> of(design, access));
	}

	/** The same for somebody who has access already. */
	public static DesignModel of(OpenDesign design, DesignAccess access) {
		Optional<Known> known = Optional.ofNullable(KNOWN.get(design)).filter(each -> each.revision() == access.revision());
		return known.map(Known::model).orElseGet(() -> {
			DesignModel model = SnapshotBuilder.build(access.design().root(), access.design().source().problems());
			KNOWN.put(design, new Known(access.revision(), model));
			return model;
		});
	}
}
