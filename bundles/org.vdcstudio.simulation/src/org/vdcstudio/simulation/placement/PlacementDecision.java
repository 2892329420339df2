/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.placement;

import java.util.List;

import org.vdcstudio.topology.snapshot.ElementId;

/** Where a VM is to run: {@link Chosen}, or {@link Refused}. */
public sealed interface PlacementDecision {

	/**
	 * It is to run on a host.
	 *
	 * @param host   the host
	 * @param broken the preferred rules that are broken by it, because no better host was there
	 */
	record Chosen(ElementId host, List<BrokenRule> broken) implements PlacementDecision {

		/** Copies the list. */
		public Chosen {
			broken = List.copyOf(broken);
		}
	}

	/**
	 * No host can take it.
	 *
	 * @param vm       the VM
	 * @param refusals why each candidate cannot, in order
	 */
	record Refused(ElementId vm, List<HostRefusal> refusals) implements PlacementDecision {

		/** Copies the list. */
		public Refused {
			refusals = List.copyOf(refusals);
		}

		/** One sentence, which names the first few hosts. */
		public String reason() {
			if (refusals.isEmpty()) {
				return "no host is a candidate for %s".formatted(vm);
			}
			List<String> each = refusals.stream().map(HostRefusal::toString).toList();
			return "no host can take %s: %s".formatted(vm, Names.list(each, "; "));
		}
	}

	/**
	 * Why a host cannot take a VM.
	 *
	 * @param host   the host
	 * @param reason the end of a sentence about the host
	 */
	record HostRefusal(ElementId host, String reason) {

		/** The sentence, without a full stop. */
		@Override
		public String toString() {
			return host + " " + reason;
		}
	}
}
