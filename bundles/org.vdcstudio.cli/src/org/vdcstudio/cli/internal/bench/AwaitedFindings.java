/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.internal.bench;

import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.vdcstudio.document.DesignFindings;
import org.vdcstudio.document.DesignListener;
import org.vdcstudio.document.OpenDesign;
import org.vdcstudio.document.TextSnapshot;

/** Waits for what the rules find in an open design. */
final class AwaitedFindings implements DesignListener {

	private static final int PATIENCE_SECONDS = 60;

	private final BlockingQueue<DesignFindings> findings = new LinkedBlockingQueue<>();
	private final OpenDesign design;

	/** Listens to a design from now on. */
	AwaitedFindings(OpenDesign design) {
		this.design = design;
		design.addListener(this);
	}

	@Override
	public void findingsChanged(DesignFindings found) {
		findings.add(found);
	}

	/** Waits until the findings are those of a text. */
	void await(TextSnapshot wanted) throws InterruptedException {
		Optional<DesignFindings> latest;
		do {
			latest = Optional.ofNullable(findings.poll(PATIENCE_SECONDS, TimeUnit.SECONDS));
		} while (latest.isPresent() && latest.get().text().stamp() != wanted.stamp());
		latest.orElseThrow(() -> new IllegalStateException("no findings of " + design.file()));
	}
}
