/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation;

import java.time.Duration;

/**
 * What the behaviours of a datacenter are set to. Immutable. Every value is a parameter, because few of them are published by the
 * vendor; where one is, or is an engineering value, its component says so.
 *
 * @param boot      how long machines take to start
 * @param ha        vSphere HA
 * @param drs       vSphere DRS
 * @param storage   what storage takes
 * @param variation how far durations that depend on hardware differ from run to run: a part of them, at least 0 and below 1; the
 *                  seed decides
 */
public record SimulationParameters(Boot boot, HighAvailability ha, Balancing drs, Storage storage, double variation) {

	/** What is taken when nobody says otherwise; hardware differs by a tenth. */
	public static final SimulationParameters DEFAULTS = new SimulationParameters(Boot.USUAL, HighAvailability.USUAL,
			Balancing.USUAL, Storage.USUAL, 0.1);

	/** @throws IllegalArgumentException when the variation is out of its range */
	public SimulationParameters {
		if (!(variation >= 0 && variation < 1)) {
			throw new IllegalArgumentException("The variation is not between 0 and 1: " + variation);
		}
	}

	/** These parameters with another variation; 0 makes every duration exact. */
	public SimulationParameters withVariation(double other) {
		return new SimulationParameters(boot, ha, drs, storage, other);
	}

	/** These parameters with others for HA. */
	public SimulationParameters withHa(HighAvailability other) {
		return new SimulationParameters(boot, other, drs, storage, variation);
	}

	/** These parameters with others for starting machines. */
	public SimulationParameters withBoot(Boot other) {
		return new SimulationParameters(other, ha, drs, storage, variation);
	}

	/**
	 * How long machines take to start. Engineering values.
	 *
	 * @param server    from power to a loaded ESXi on a server: firmware, memory test and boot
	 * @param nested    the same in a virtual machine
	 * @param guest     from the power-on of a VM to a guest that serves
	 * @param vmPowerOn from the request to a powered-on VM: placement, swap file, files opened
	 * @param dhcp      from the first question to the lease
	 * @param login     one discovery and login round of iSCSI, or one mount of NFS
	 * @param agents    from mounted storage to a host that takes orders
	 */
	public record Boot(Duration server, Duration nested, Duration guest, Duration vmPowerOn, Duration dhcp, Duration login,
			Duration agents) {

		/** Four minutes for a server, one and a half for a nested host, half a minute for a guest. */
		public static final Boot USUAL = new Boot(Duration.ofSeconds(240), Duration.ofSeconds(90), Duration.ofSeconds(30),
				Duration.ofSeconds(3), Duration.ofSeconds(2), Duration.ofSeconds(2), Duration.ofSeconds(20));
	}

	/**
	 * The timing of vSphere HA.
	 *
	 * @param failed                  without heartbeats of any kind and without an answer to pings, a host is declared failed
	 * @param failedByDatastores      the same where heartbeat datastores are watched too
	 * @param primaryFailed           from the failure of the primary host to the first restart by the one elected in its place
	 * @param isolated                from the last heartbeat to a secondary host that declares itself isolated
	 * @param primaryIsolated         the same for the primary host
	 * @param isolationResponse       from isolated to the response
	 * @param guestShutdown           how long a guest takes to shut down when its isolated host asks it to; engineering value
	 * @param shutdownTimeout         a guest that has not shut down by then is powered off; five minutes by "vSphere Availability"
	 * @param allPathsDown            from the loss of all paths to the APD timeout of the host, which fails what is asked of the device
	 * @param allPathsDownResponse    from the APD timeout to the response of VM Component Protection
	 * @param retry                   the first pause before a restart that did not succeed is tried again; doubled each time
	 * @param attempts                how often a restart is tried
	 * @param concurrentRestarts      restarts under way at once on one host
	 */
	public record HighAvailability(Duration failed, Duration failedByDatastores, Duration primaryFailed, Duration isolated,
			Duration primaryIsolated, Duration isolationResponse, Duration guestShutdown, Duration shutdownTimeout, Duration allPathsDown,
			Duration allPathsDownResponse, Duration retry, int attempts, int concurrentRestarts) {

		/**
		 * The defaults of vSphere 5 and later as they are commonly told (ha.yellow-bricks.com, "Restarting Virtual Machines"): 15 s, 18 s, 35 s,
		 * 30 s, 5 s, 30 s, 140 s and 180 s; a guest shuts down in 20 s; retries after 2 minutes, doubled, five attempts, 32 at once on a host.
		 */
		public static final HighAvailability USUAL = new HighAvailability(Duration.ofSeconds(15), Duration.ofSeconds(18),
				Duration.ofSeconds(35), Duration.ofSeconds(30), Duration.ofSeconds(5), Duration.ofSeconds(30), Duration.ofSeconds(20),
				Duration.ofMinutes(5), Duration.ofSeconds(140), Duration.ofSeconds(180), Duration.ofMinutes(2), 5, 32);
	}

	/**
	 * vSphere DRS.
	 *
	 * @param interval    from a change in a cluster to the next look at its balance; one minute since vSphere 7
	 * @param threshold   the standard deviation of host loads (0 idle, 1 full) up to which a cluster counts as balanced; engineering value
	 * @param mostMoves   migrations asked for in one pass, at least 1; engineering value
	 */
	public record Balancing(Duration interval, double threshold, int mostMoves) {

		/** One minute, a fifth, eight moves. */
		public static final Balancing USUAL = new Balancing(Duration.ofMinutes(1), 0.2, 8);
	}

	/**
	 * What storage takes.
	 *
	 * @param localDiskRate   bytes a second that a local disk reads or writes, more than 0; engineering value for a SATA SSD
	 * @param snapshotPause   how long a guest stands still when a snapshot is taken or its disks are consolidated; engineering value
	 * @param assumedSpeed    bits a second of a way of which the design says no speed: the slowest adapter that vMotion is supported on
	 */
	public record Storage(long localDiskRate, Duration snapshotPause, long assumedSpeed) {

		/** 500 MB/s, half a second, 1 Gbit/s. */
		public static final Storage USUAL = new Storage(500_000_000, Duration.ofMillis(500), 1_000_000_000);
	}
}
