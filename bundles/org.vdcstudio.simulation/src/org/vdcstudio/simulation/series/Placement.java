/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.series;

import java.util.Optional;

import org.vdcstudio.simulation.kernel.SimTime;

/**
 * A VM came to run on a host: it was powered on there, or migrated to it.
 *
 * @param time   when
 * @param vm     name of the VM
 * @param host   name of the host
 * @param before name of the host it ran on last, which may be the same; empty when it had not run yet
 */
public record Placement(SimTime time, String vm, String host, Optional<String> before) {
}
