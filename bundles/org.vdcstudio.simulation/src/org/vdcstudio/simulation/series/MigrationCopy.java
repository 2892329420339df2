/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.series;

/**
 * How far a migration had come.
 *
 * @param vm     name of the VM
 * @param from   name of the host it ran on when the migration began
 * @param to     name of the host it was to run on
 * @param copied bytes sent so far, memory and disks, in lines; the last sample is where the migration ended, however it did
 */
public record MigrationCopy(String vm, String from, String to, Series copied) {
}
