/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation;

import org.vdcstudio.topology.snapshot.ElementId;

/**
 * What a VM went through in a run.
 *
 * @param vm      the VM
 * @param total   nanoseconds that it did not serve, in all
 * @param longest nanoseconds that it did not serve at a stretch, at most
 * @param isDown  whether it was to serve and did not at the end of the run
 */
public record VmOutcome(ElementId vm, long total, long longest, boolean isDown) {
}
