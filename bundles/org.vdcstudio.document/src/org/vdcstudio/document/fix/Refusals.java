/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.document.fix;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.vdcstudio.model.edit.SourceLocation;
import org.vdcstudio.validation.Finding;

/** The fixes that are no good. */
final class Refusals {

	/** After so many of one kind of fix the rest of that kind is not tried: each trial reads the design again. */
	private static final int MOST_OF_A_KIND = 4;

	private final List<RefusedFix> refused = new ArrayList<>();
	private final Set<Key> keys = new HashSet<>();
	private final Map<String, Integer> kinds = new HashMap<>();

	/** A fingerprint alone does not tell designs of one name apart. */
	private record Key(String fingerprint, Optional<URI> file) {

		static Key of(Finding finding) {
			return new Key(finding.fingerprint(), finding.location().map(SourceLocation::file));
		}
	}

	void add(FixOffer offer, String reason) {
		kinds.merge(offer.fixId(), 1, Integer::sum);
		add(offer.finding(), offer.label(), reason);
	}

	void add(Finding finding, String label, String reason) {
		refused.add(new RefusedFix(finding, label, reason));
		keys.add(Key.of(finding));
	}

	/** Whether the fix of a finding has been refused. */
	boolean contains(Finding finding) {
		return keys.contains(Key.of(finding));
	}

	/** Whether fixes of this kind are no good so often that they need not be tried. */
	boolean isHopeless(String fixId) {
		return kinds.getOrDefault(fixId, 0) >= MOST_OF_A_KIND;
	}

	List<RefusedFix> all() {
		return refused;
	}
}
