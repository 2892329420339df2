/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.placement;

import org.vdcstudio.model.compute.RestartPriority;

/**
 * A VM that HA is to restart.
 *
 * @param vm       the VM
 * @param priority its restart priority
 */
public record RestartRequest(PlacementVm vm, RestartPriority priority) {
}
