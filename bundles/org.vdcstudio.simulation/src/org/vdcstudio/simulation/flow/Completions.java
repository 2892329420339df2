/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.flow;

import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.simulation.kernel.Event;
import org.vdcstudio.simulation.kernel.EventReceiver;
import org.vdcstudio.simulation.kernel.Kernel;

/**
 * The events at which flows will have all their bytes across.
 *
 * @param kernel   where they happen
 * @param priority their rank among events of the same time
 * @param receiver whom they happen to
 */
record Completions(Kernel kernel, int priority, EventReceiver<Happening> receiver) {

	/** Computes anew when a flow ends, from what it still has to send and its rate. */
	void expect(Flow flow) {
		forget(flow);
		double missing = flow.missing();
		if (missing == 0 ? flow.route().isPresent() : flow.rate() > 0 && missing < Double.POSITIVE_INFINITY) {
			long nanos = missing == 0 ? 0 : Math.round(missing / flow.rate() * FlowNetwork.NANOS_PER_SECOND);
			flow.completion = kernel.schedule(kernel.now().plusNanos(nanos), priority, receiver,
					new Happening.Completion(flow));
		}
	}

	/** The flow is over, or will take another time. */
	void forget(Flow flow) {
		@Nullable
		Event<?> completion = flow.completion;
		if (completion != null) {
			kernel.cancel(completion);
			flow.completion = null;
		}
	}
}
