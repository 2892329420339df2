/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology.snapshot;

import java.util.Optional;

import org.vdcstudio.model.compute.CpuVendor;
import org.vdcstudio.model.compute.HostKind;
import org.vdcstudio.model.values.DataSize;
import org.vdcstudio.model.values.Frequency;

/**
 * What a host is made of.
 *
 * @param kind       server or virtual machine
 * @param cpuVendor  who makes the CPUs
 * @param cpuFamily  the CPU generation as EVC names it; empty when the design does not say
 * @param sockets    CPU sockets; 0 when the design does not say
 * @param cores      physical cores of all sockets; 0 when the design does not say
 * @param clock      clock of one core
 * @param memory     physical memory
 * @param tpm        whether it has a TPM 2.0
 * @param secureBoot whether UEFI Secure Boot is on
 */
public record HostHardware(HostKind kind, CpuVendor cpuVendor, String cpuFamily, int sockets, int cores,
		Optional<Frequency> clock, Optional<DataSize> memory, boolean tpm, boolean secureBoot) {
}
