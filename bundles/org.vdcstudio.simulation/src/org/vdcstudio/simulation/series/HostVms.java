/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.series;

/**
 * How many VMs ran on a host.
 *
 * @param host name of the host
 * @param vms  their number, in steps
 */
public record HostVms(String host, Series vms) {
}
